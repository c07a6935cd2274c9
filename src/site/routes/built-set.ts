import { setsTarget, type DistrictSaid } from '../../compare/said.ts';
import { districtsQuery, selectionStep } from '../../publish/chart-selection.ts';
import { languages } from '../../schema/bilingual.ts';
import type { Library } from '../library.ts';
import { routes } from './address.ts';
import { groupSelections, pairSelections, type ChartSelection } from './chart-selections.ts';

/**
 * What is built statically, beyond the pages that grow with the plans: what people share. Any other selection of districts is
 * chosen in the browser. Per city of n districts these are n(n−1)/2 pairs, and of each an indicator of which both state a figure,
 * a document of the whole comparison with its data, and each topic, up to as many pages as the site allows (`mostPairPages`).
 */
export interface BuiltSet {
  groups: readonly ChartSelection[];
  /** Every pair of districts of one city. */
  pairs: readonly ChartSelection[];
  /** An indicator of a pair of which both state something, or that was published once: the step of the pair. */
  indicatorPairs: readonly { indicator: string; step: string }[];
  topicPairs: readonly { topic: string; step: string }[];
  /** The pairs whose whole comparison is a document to print, with its data as CSV. */
  documents: ReadonlySet<string>;
  /** How many more pages of a pair there would be without a bound. */
  leftOut: number;
}

const made = new WeakMap<Library, BuiltSet>();

/** The rule of what is built, for the districts of a library. */
export function builtSet(library: Library): BuiltSet {
  const known = made.get(library);
  if (known) return known;
  const set = makeSet(library);
  made.set(library, set);
  return set;
}

/** A page of two districts, and what it is worth: the least first. */
interface Wanted {
  page: { indicator: string; step: string } | { topic: string; step: string } | { document: string };
  /** 0: published once; 1: an indicator on which both state a figure; 2: such a topic; 3: the document; 4: any other topic. */
  rank: 0 | 1 | 2 | 3 | 4;
}

/** Under which name `selections.yaml` has the documents. */
const documentsFolder = 'print';

function makeSet(library: Library): BuiltSet {
  const pairs = pairSelections(library);
  const { comparisons, vocabulary, settings } = library;
  const wasPublished = (route: string, step: string): boolean =>
    library.selections[route.replace(/\/$/u, '')]?.includes(step) ?? false;
  const indicators = comparisons.flatMap(({ indicator, said }): Wanted[] => {
    const stating = statingDistricts(said);
    return pairs.flatMap(({ step, districts }): Wanted[] => {
      const page = { indicator: indicator.id, step };
      if (wasPublished(routes.indicator(indicator.id), step)) return [{ page, rank: 0 }];
      return districts.every(({ id }) => stating.has(id)) ? [{ page, rank: 1 }] : [];
    });
  });
  const topics = vocabulary.topics.flatMap(({ id }): Wanted[] => {
    const stating = statingDistricts(
      comparisons.filter(({ indicator }) => indicator.topic === id).flatMap(({ said }) => said),
    );
    return pairs.map(({ step, districts }): Wanted => ({
      page: { topic: id, step },
      rank: wasPublished(routes.topic(id), step) ? 0 : districts.every((one) => stating.has(one.id)) ? 2 : 4,
    }));
  });
  const documents = pairs.map(({ step }): Wanted => ({
    page: { document: step },
    rank: wasPublished(documentsFolder, step) ? 0 : 3,
  }));
  const wanted = [...indicators, ...topics, ...documents].sort((a, b) => a.rank - b.rank);
  const most = Math.floor(settings.mostPairPages / languages.length);
  // What was published is kept, whatever the bound.
  const kept = wanted.filter(({ rank }, place) => rank === 0 || place < most).map(({ page }) => page);
  return {
    groups: groupSelections(library),
    pairs,
    indicatorPairs: kept.flatMap((page) => ('indicator' in page ? [page] : [])),
    topicPairs: kept.flatMap((page) => ('topic' in page ? [page] : [])),
    documents: new Set(kept.flatMap((page) => ('document' in page ? [page.document] : []))),
    leftOut: wanted.length - kept.length,
  };
}

function statingDistricts(said: readonly DistrictSaid[]): Set<string> {
  return new Set(said.filter(setsTarget).map(({ district }) => district));
}

const topicSteps = new WeakMap<BuiltSet, Set<string>>();

/** Where two districts stand on a topic: on a page of their own, or chosen on that of all. */
export function topicPairRoute(topic: string, pair: readonly [string, string], library: Library): string {
  const set = builtSet(library);
  const own =
    topicSteps.get(set) ?? new Set(set.topicPairs.map((page) => routes.topicPair(page.topic, page.step)));
  topicSteps.set(set, own);
  const step = selectionStep(pair);
  const route = routes.topicPair(topic, step);
  return own.has(route) ? route : routes.topic(topic) + districtsQuery(step);
}

/** The routes of a pair's document and of its data; `null` for a pair without. */
export function documentRoutes(
  [first, second]: readonly [string, string],
  library: Library,
): { page: string; csv: string } | null {
  return builtSet(library).documents.has(selectionStep([first, second]))
    ? { page: routes.pairDocument(first, second), csv: routes.pairData(first, second) }
    : null;
}

/**
 * Which previews are drawn, of those wanted in the order of their worth, each in every language: as many as the site allows
 * (`mostPictures`). The pages of the others share a more general one.
 */
export function pictureRule<Asked>(
  wanted: readonly Asked[],
  mostPictures: number,
): { drawn: Asked[]; sharing: Asked[] } {
  const most = Math.floor(mostPictures / languages.length);
  return { drawn: wanted.slice(0, most), sharing: wanted.slice(most) };
}
