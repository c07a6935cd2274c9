import { compareDistricts } from '../../compare/compare-districts.ts';
import { selectionStep } from '../../publish/chart-selection.ts';
import { districtPairs } from '../views/compare/comparison-pages.ts';
import type { Edition } from '../edition.ts';
import type { Library, ShownDistrict } from '../library.ts';

/**
 * Districts whose charts have an address of their own, in the districts' order. `step` is the selection in an address;
 * `whole` says that it is all districts; `library` holds nothing but these districts, compared with each other.
 */
export interface ChartSelection {
  step: string;
  whole: boolean;
  districts: readonly ShownDistrict[];
  library: Library;
}

const made = new WeakMap<Library, ChartSelection[]>();

/** All selections that have an address: all districts, then each pair. Made once for a library. */
export function chartSelections(library: Library): ChartSelection[] {
  const known = made.get(library);
  if (known) return known;
  const pairs = districtPairs(library).filter((pair) => pair.length < library.districts.length);
  const selections = [
    { step: stepOf(library.districts), whole: true, districts: library.districts, library },
    ...pairs.map((pair) => ({
      step: stepOf(pair),
      whole: false,
      districts: pair,
      library: narrowed(library, pair),
    })),
  ];
  made.set(library, selections);
  return selections;
}

/** The selection of all districts. */
export function wholeSelection(library: Library): ChartSelection {
  return chartSelections(library)[0]!;
}

/** The selection of a step in an address. */
export function selectionOf(step: string, library: Library): ChartSelection {
  const selection = chartSelections(library).find((known) => known.step === step);
  if (!selection) throw new Error(`no selection ${step}`);
  return selection;
}

/** The districts of a selection by name: `仓山与台江`; `null` for all of them, which need no naming. */
export function selectionName({ whole, districts }: ChartSelection, { words, say }: Edition): string | null {
  return whole ? null : words.share.together(districts.map(({ shortName }) => say(shortName)));
}

function stepOf(districts: readonly ShownDistrict[]): string {
  return selectionStep(districts.map(({ id }) => id));
}

function narrowed(library: Library, districts: readonly ShownDistrict[]): Library {
  const readings = districts.flatMap(({ plans }) => plans);
  const comparisons = compareDistricts(library.vocabulary, districts, readings);
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
