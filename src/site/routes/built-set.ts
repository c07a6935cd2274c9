import { setsTarget, type DistrictSaid } from '../../compare/said.ts';
import { languages } from '../../schema/bilingual.ts';
import type { Library } from '../library.ts';
import { groupSelections, pairSelections, type ChartSelection } from './chart-selections.ts';

/**
 * What is built statically, beyond the pages that grow with the plans: what people share. Any other selection of districts is
 * chosen in the browser. Per city of n districts these are n(n−1)/2 pairs, as many pages of each topic, and of each indicator
 * those in which both state a figure.
 */
export interface BuiltSet {
  groups: readonly ChartSelection[];
  /** Every pair of districts of one city. */
  pairs: readonly ChartSelection[];
  /** An indicator of a pair of which both state something, or that was published once: the step of the pair. */
  indicatorPairs: readonly { indicator: string; step: string }[];
  topicPairs: readonly { topic: string; step: string }[];
}

const made = new WeakMap<Library, BuiltSet>();

/** The rule of what is built, for the districts of a library. */
export function builtSet(library: Library): BuiltSet {
  const known = made.get(library);
  if (known) return known;
  const pairs = pairSelections(library);
  const set = {
    groups: groupSelections(library),
    pairs,
    indicatorPairs: library.comparisons.flatMap(({ indicator, said }) => {
      const stating = statingDistricts(said);
      return pairs
        .filter(
          ({ step, districts }) =>
            districts.every(({ id }) => stating.has(id)) || library.selections[indicator.id]?.includes(step),
        )
        .map(({ step }) => ({ indicator: indicator.id, step }));
    }),
    topicPairs: library.vocabulary.topics.flatMap(({ id }) => pairs.map(({ step }) => ({ topic: id, step }))),
  };
  made.set(library, set);
  return set;
}

function statingDistricts(said: readonly DistrictSaid[]): Set<string> {
  return new Set(said.filter(setsTarget).map(({ district }) => district));
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
