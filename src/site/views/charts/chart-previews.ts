import type { Library } from '../../library.ts';
import { builtSet, pictureRule } from '../../routes/built-set.ts';
import { chartKindOf } from './chart-kinds.ts';
import { coverageId } from './coverage-chart.ts';
import { pairCharts, wholeCharts, type ChartAsked } from './shared-chart.ts';

/** The chart whose picture stands for a pair of districts. */
export const pairPictureId = coverageId;

interface Previews {
  drawn: ChartAsked[];
  /** The charts that pages want a picture of and share another's. */
  sharing: ChartAsked[];
  keys: Set<string>;
}

const made = new WeakMap<Library, Previews>();

/**
 * The previews of a build in the order of their worth: of plans as wholes and of indicators, of pairs, of an indicator of a
 * pair; as many as the site's settings allow.
 */
export function chartPreviews(library: Library): Previews {
  const known = made.get(library);
  if (known) return known;
  const pairs = builtSet(library).pairs.map(({ step }) => ({ chart: pairPictureId, step }));
  const wanted = [...wholeCharts(library), ...pairs, ...pairCharts(library)];
  const { drawn, sharing } = pictureRule(wanted, library.settings.mostPictures);
  const previews = { drawn, sharing, keys: new Set(drawn.map(keyOf)) };
  made.set(library, previews);
  return previews;
}

/** The preview that is drawn for a page that wants one: its own, else that of the same chart of more districts. */
export function drawnPreview(wanted: ChartAsked, library: Library): ChartAsked {
  const { keys } = chartPreviews(library);
  const { selectable } = chartKindOf(wanted.chart, library);
  const [group] = builtSet(library).groups;
  const general = [
    wanted,
    { chart: wanted.chart, step: null },
    ...(selectable ? [{ chart: wanted.chart, step: group!.step }] : []),
    { chart: coverageId, step: null },
  ];
  return general.find((asked) => keys.has(keyOf(asked))) ?? { chart: coverageId, step: group!.step };
}

function keyOf({ chart, step }: ChartAsked): string {
  return step === null ? chart : `${chart} ${step}`;
}
