import type * as fc from 'fast-check';
import { arithmeticTable } from '../../src/charts/arithmetic/arithmetic-table.ts';
import { layoutArithmetic } from '../../src/charts/arithmetic/layout.ts';
import { linesOf as arithmeticLines } from '../../src/charts/arithmetic/placed.ts';
import { drawArithmetic } from '../../src/charts/arithmetic/render.ts';
import type { Drawing, DrawOptions } from '../../src/charts/chart-svg.ts';
import type { ChartTable } from '../../src/charts/chart-table.ts';
import { coverageTable } from '../../src/charts/coverage/coverage-table.ts';
import { layoutCoverage, layoutCoverageBrief } from '../../src/charts/coverage/layout.ts';
import { linesOf as coverageLines } from '../../src/charts/coverage/placed.ts';
import { drawCoverage, drawCoverageBrief } from '../../src/charts/coverage/render.ts';
import { dumbbellTable } from '../../src/charts/dumbbell/dumbbell-table.ts';
import { layoutDumbbells } from '../../src/charts/dumbbell/layout.ts';
import { linesOf as dumbbellLines } from '../../src/charts/dumbbell/placed.ts';
import { drawDumbbells } from '../../src/charts/dumbbell/render.ts';
import { emphasisTable } from '../../src/charts/emphasis/emphasis-table.ts';
import { layoutEmphasis } from '../../src/charts/emphasis/layout.ts';
import { linesOf as emphasisLines } from '../../src/charts/emphasis/placed.ts';
import { drawEmphasis } from '../../src/charts/emphasis/render.ts';
import { layoutMatrix } from '../../src/charts/matrix/layout.ts';
import { matrixTable } from '../../src/charts/matrix/matrix-table.ts';
import { linesOf as matrixLines } from '../../src/charts/matrix/placed.ts';
import { drawMatrix } from '../../src/charts/matrix/render.ts';
import { layoutPath } from '../../src/charts/path/layout.ts';
import { pathTable } from '../../src/charts/path/path-table.ts';
import { linesOf as pathLines } from '../../src/charts/path/placed.ts';
import { drawPath } from '../../src/charts/path/render.ts';
import { layoutProfile } from '../../src/charts/profile/layout.ts';
import { linesOf as profileLines } from '../../src/charts/profile/placed.ts';
import { profileTable } from '../../src/charts/profile/profile-table.ts';
import { drawProfile } from '../../src/charts/profile/render.ts';
import { layoutSlopes } from '../../src/charts/slope/layout.ts';
import { linesOf as slopeLines } from '../../src/charts/slope/placed.ts';
import { drawSlopes } from '../../src/charts/slope/render.ts';
import { slopeTable } from '../../src/charts/slope/slope-table.ts';
import { layoutSpans } from '../../src/charts/spans/layout.ts';
import { linesOf as spansLines } from '../../src/charts/spans/placed.ts';
import { drawSpans } from '../../src/charts/spans/render.ts';
import { spansTable } from '../../src/charts/spans/spans-table.ts';
import { layoutTargetsMini } from '../../src/charts/targets/layout-mini.ts';
import { layoutTargets } from '../../src/charts/targets/layout.ts';
import { linesOf as targetsLines } from '../../src/charts/targets/placed.ts';
import { drawTargets, drawTargetsMini } from '../../src/charts/targets/render.ts';
import { targetsTable } from '../../src/charts/targets/targets-table.ts';
import type { PlacedLine } from '../../src/charts/text-line.ts';
import {
  anyArithmetic,
  anyCoverage,
  anyDumbbells,
  anyEmphasis,
  anyMatrix,
  anyPath,
  anyProfile,
  anySlopes,
  anySpans,
  anyTargets,
} from './generate-series.ts';

/** A layout of a form of chart: the widths it is drawn in for snapshots, and those it has to bear. */
interface Layout<Series> {
  draw: (series: Series, options: DrawOptions) => Drawing;
  place: (series: Series, width: number) => { lines: PlacedLine[]; width: number; height: number };
  snapshots: Readonly<Record<string, number>>;
  widths: readonly number[];
}

/** A form of chart, as the tests and the gallery go through it; `usual` is the case that shows what readers mostly see. */
export interface ChartForm<Series> {
  usual: string;
  layouts: Layout<Series>[];
  table: (series: Series) => ChartTable;
  any: fc.Arbitrary<Series>;
}

const pageWidths = [280, 340, 560, 640, 720, 960, 1104];

function onPage<Series, Placed extends { width: number; height: number }>(
  draw: Layout<Series>['draw'],
  layout: (series: Series, width: number) => Placed,
  linesOf: (placed: Placed) => PlacedLine[],
  widePx: number,
): Layout<Series> {
  return {
    draw,
    place: (series, width) => {
      const placed = layout(series, width);
      return { lines: linesOf(placed), width: placed.width, height: placed.height };
    },
    snapshots: { wide: widePx, narrow: 340 },
    widths: pageWidths,
  };
}

const targets = onPage(drawTargets, layoutTargets, targetsLines, 960);

/** Every form of chart by its name, which is that of its folder of fixtures. */
export const chartForms = {
  targets: {
    usual: 'every-bound',
    layouts: [
      targets,
      {
        ...onPage(drawTargetsMini, layoutTargetsMini, targetsLines, 230),
        snapshots: { mini: 230 },
        widths: [160, 230, 300],
      },
    ],
    table: targetsTable,
    any: anyTargets,
  },
  coverage: {
    usual: 'four-districts',
    layouts: [
      onPage(drawCoverage, layoutCoverage, coverageLines, 1000),
      { ...onPage(drawCoverageBrief, layoutCoverageBrief, coverageLines, 760), snapshots: { brief: 760 } },
    ],
    table: coverageTable,
    any: anyCoverage,
  },
  emphasis: {
    usual: 'five-plans',
    layouts: [onPage(drawEmphasis, layoutEmphasis, emphasisLines, 1060)],
    table: emphasisTable,
    any: anyEmphasis,
  },
  spans: {
    usual: 'five-plans',
    layouts: [onPage(drawSpans, layoutSpans, spansLines, 1060)],
    table: spansTable,
    any: anySpans,
  },
  profile: {
    usual: 'base-to-target',
    layouts: [onPage(drawProfile, layoutProfile, profileLines, 1060)],
    table: profileTable,
    any: anyProfile,
  },
  arithmetic: {
    usual: 'every-verdict',
    layouts: [onPage(drawArithmetic, layoutArithmetic, arithmeticLines, 1060)],
    table: arithmeticTable,
    any: anyArithmetic,
  },
  matrix: {
    usual: 'every-sign',
    layouts: [onPage(drawMatrix, layoutMatrix, matrixLines, 780)],
    table: matrixTable,
    any: anyMatrix,
  },
  dumbbell: {
    usual: 'five-indicators',
    layouts: [onPage(drawDumbbells, layoutDumbbells, dumbbellLines, 1060)],
    table: dumbbellTable,
    any: anyDumbbells,
  },
  path: {
    usual: 'short-of-target',
    layouts: [onPage(drawPath, layoutPath, pathLines, 780)],
    table: pathTable,
    any: anyPath,
  },
  slope: {
    usual: 'target-outcome-next',
    layouts: [onPage(drawSlopes, layoutSlopes, slopeLines, 760)],
    table: slopeTable,
    any: anySlopes,
  },
};
export type FormName = keyof typeof chartForms;
export type SeriesOf<Form extends FormName> = Parameters<(typeof chartForms)[Form]['table']>[0];

/** Calls back with each form, its series typed alike in all its parts. */
export function eachForm(visit: <Series>(name: FormName, form: ChartForm<Series>) => void): void {
  for (const name of Object.keys(chartForms) as FormName[]) {
    visit(name, chartForms[name] as unknown as ChartForm<unknown>);
  }
}
