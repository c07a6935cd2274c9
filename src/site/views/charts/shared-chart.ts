import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartIds, chartKindOf, chartOf } from './chart-kinds.ts';
import {
  chartSelections,
  selectionName,
  wholeSelection,
  type ChartSelection,
} from '../../routes/chart-selections.ts';
import type { Chart } from './chart.ts';

/** A chart of a selection of districts, for its page, its files and its embedded form. */
export interface SharedChart {
  chart: Chart;
  /** `null` is the chart's own address, which always shows all districts. */
  selection: ChartSelection | null;
  /** The selection in the chart's lasting address; `null` for a chart that is of one district and has no other. */
  step: string | null;
  library: Library;
  title: string;
}

/** A chart of a selection of districts, `null` for the chart's own address. */
export function sharedChart(
  id: string,
  selection: ChartSelection | null,
  library: Library,
  edition: Edition,
): SharedChart {
  const chart = chartOf(id, library, edition, selection?.library);
  const { selectable } = chartKindOf(id, library);
  return {
    chart,
    selection,
    step: selectable ? (selection ?? wholeSelection(library)).step : null,
    library,
    title: edition.words.share.title(chart.title, selection && selectionName(selection, edition)),
  };
}

/** The selections of districts that a chart can show, each at an address of its own. */
export function selectionsOf(id: string, library: Library): ChartSelection[] {
  return chartKindOf(id, library).selectable ? chartSelections(library) : [];
}

/** Every chart with every selection of districts that has an address. */
export function selectedCharts(library: Library): { chart: string; selection: string }[] {
  return chartIds(library).flatMap((chart) =>
    selectionsOf(chart, library).map(({ step }) => ({ chart, selection: step })),
  );
}
