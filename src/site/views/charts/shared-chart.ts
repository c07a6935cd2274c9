import type { DataVersion } from '../../../publish/data/data-version.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { builtSet } from '../../routes/built-set.ts';
import { groupSelections, selectionOf, type ChartSelection } from '../../routes/chart-selections.ts';
import type { Chart } from './chart.ts';
import { chartIds, chartKindOf, chartOf } from './chart-kinds.ts';
import { chartVersion } from './chart-version.ts';

/** A chart of some districts, for its page, its files and its embedded form. */
export interface SharedChart {
  chart: Chart;
  selection: ChartSelection | null;
  /** The selection in the address of its page; `null` where that shows all districts there are. */
  step: string | null;
  /**
   * The selection in its lasting address, which means the same however many districts join: a city's name, or a pair. `null`
   * for a chart that is of one district and has no other.
   */
  lasting: string | null;
  /** Its lasting address, below its edition's root. */
  route: string;
  library: Library;
  title: string;
  version: DataVersion;
}

/** A chart of a selection of districts, `null` for all there are. */
export function sharedChart(
  id: string,
  step: string | null,
  library: Library,
  edition: Edition,
): SharedChart {
  const { selectable } = chartKindOf(id, library);
  const selection = step === null ? null : selectionOf(step, library);
  const shown = selection?.library ?? library;
  const chart = chartOf(id, library, edition, shown);
  const name = selection?.name?.(edition) ?? null;
  const lasting = selectable ? (step ?? groupSelections(library)[0]!.step) : null;
  return {
    chart,
    selection,
    step,
    lasting,
    route: routes.picturePage(chart.area, id, lasting),
    library,
    title: edition.words.share.title(chart.title, name),
    version: chartVersion(id, library, shown),
  };
}

/** A chart by its id and the step of the districts that it shows, `null` for all there are. */
export interface ChartAsked {
  chart: string;
  step: string | null;
}

/** The library of the districts that a chart shows. */
export function shownLibrary({ step }: Pick<ChartAsked, 'step'>, library: Library): Library {
  return step === null ? library : selectionOf(step, library).library;
}

/**
 * The charts that have a page, files and a form to embed: each of all districts of a city, and those that are of one district.
 * The only city needs no name in their addresses.
 */
export function wholeCharts(library: Library): ChartAsked[] {
  const groups = groupSelections(library);
  return chartIds(library).flatMap((chart): ChartAsked[] =>
    groups.length === 1 || !chartKindOf(chart, library).selectable
      ? [{ chart, step: null }]
      : groups.map(({ step }) => ({ chart, step })),
  );
}

/** The charts that have a page of two districts. */
export function pairCharts(library: Library): ChartAsked[] {
  const drawn = new Set(chartIds(library));
  return builtSet(library)
    .indicatorPairs.filter(({ indicator }) => drawn.has(indicator))
    .map(({ indicator, step }) => ({ chart: indicator, step }));
}
