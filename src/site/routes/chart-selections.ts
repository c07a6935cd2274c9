import { selectionStep } from '../../publish/chart-selection.ts';
import { comparisonsAmong } from '../comparisons-among.ts';
import type { Edition } from '../edition.ts';
import type { Library, ShownDistrict } from '../library.ts';
import { districtGroups, districtPairs } from './district-groups.ts';

/**
 * Districts that are shown together, in their own order. `step` is the selection in an address: the id of a city for all its
 * districts, however many they are, or a pair joined; `name` says which they are, `null` for all there are. `library` holds
 * nothing but these districts, compared with each other.
 */
export interface ChartSelection {
  step: string;
  kind: 'group' | 'pair';
  name: ((edition: Edition) => string) | null;
  districts: readonly ShownDistrict[];
  readonly library: Library;
}

/** The selections of a library that pages are built for: each city, and each pair of districts of one. */
interface Selections {
  groups: ChartSelection[];
  pairs: ChartSelection[];
  byStep: Map<string, ChartSelection>;
}

const made = new WeakMap<Library, Selections>();

function selectionsIn(library: Library): Selections {
  const known = made.get(library);
  if (known) return known;
  const cities = districtGroups(library);
  const groups = cities.map(({ id, name, districts }) =>
    selectionFrom(
      {
        step: id,
        kind: 'group',
        name: cities.length === 1 ? null : ({ say }) => say(name),
        districts,
      },
      library,
    ),
  );
  const pairs = districtPairs(library).map((pair) =>
    selectionFrom(
      {
        step: selectionStep(pair.map(({ id }) => id)),
        kind: 'pair',
        name: ({ words, say }) => words.share.together(pair.map(({ shortName }) => say(shortName))),
        districts: pair,
      },
      library,
    ),
  );
  const byStep = new Map([...groups, ...pairs].map((selection) => [selection.step, selection]));
  const selections = { groups, pairs, byStep };
  made.set(library, selections);
  return selections;
}

/** Each city's districts. */
export function groupSelections(library: Library): ChartSelection[] {
  return selectionsIn(library).groups;
}

/** Each pair of districts of one city. */
export function pairSelections(library: Library): ChartSelection[] {
  return selectionsIn(library).pairs;
}

/** The selection of a step in an address. */
export function selectionOf(step: string, library: Library): ChartSelection {
  const selection = selectionsIn(library).byStep.get(step);
  if (!selection) throw new Error(`no selection ${step}`);
  return selection;
}

/** The two districts of a pair's step. */
export function pairOf(step: string, library: Library): readonly [ShownDistrict, ShownDistrict] {
  const [first, second, ...others] = selectionOf(step, library).districts;
  if (!first || !second || others.length > 0) throw new Error(`no pair ${step}`);
  return [first, second];
}

/** A selection whose own library is made when it is first asked for. */
function selectionFrom(about: Omit<ChartSelection, 'library'>, library: Library): ChartSelection {
  const { districts } = about;
  let own: Library | undefined = districts.length === library.districts.length ? library : undefined;
  return {
    ...about,
    get library() {
      return (own ??= libraryWith(districts, library));
    },
  };
}

/** A library of no more than some districts of another, compared with each other. */
export function libraryWith(districts: readonly ShownDistrict[], library: Library): Library {
  const readings = districts.flatMap(({ plans }) => plans);
  const comparisons = comparisonsAmong(districts, library.vocabulary);
  const ids = new Set(districts.map(({ id }) => id));
  const byIndicator = new Map(comparisons.map((comparison) => [comparison.indicator.id, comparison]));
  return {
    ...library,
    districts: [...districts],
    readings,
    comparisons,
    findings: library.findings.filter(({ district }) => ids.has(district)),
    comparison: (indicator) => byIndicator.get(indicator) ?? library.comparison(indicator),
  };
}
