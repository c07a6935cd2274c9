import { chartSvg, type Drawing } from '../../../charts/chart-svg.ts';
import type { ChartTable } from '../../../charts/chart-table.ts';
import type { CsvCell } from '../../../publish/data/csv.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes, type ChartArea } from '../../routes/address.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { Edition } from '../../edition.ts';

/** The data of a chart for machines: what it shows, cell by cell, and what that rests on. */
export interface ChartRecords {
  columns: string[];
  rows: CsvCell[][];
}

/**
 * A chart by itself, for a page, a file and a card; drawing is left to who needs it. `subtitle` gives its unit and year,
 * `description` says all that it shows in words.
 */
export interface Chart {
  id: string;
  area: ChartArea;
  title: string;
  subtitle: string;
  description: string;
  /** The chart in one line, for search engines and social sites. */
  summary: string;
  draw: (id: string, width: number) => Drawing;
  /** The same in a few lines, or without its details, for where room is short. */
  drawSmall: (id: string, width: number) => Drawing;
  /** The same in parts no higher than `mostPx`, for sheets of paper; `null` for a chart that is never that high. */
  drawParts: ((id: string, width: number, mostPx: number) => Drawing[]) | null;
  /** What has to be said beneath the title of a preview, in a line; empty where `drawSmall` explains itself. */
  smallNote: string;
  table: () => ChartTable;
  /** `full` makes an address of the site whole. */
  records: (full: (address: string) => string) => ChartRecords;
  /** The quantities that it shows, base values among them, in its order. */
  quantities: AlignedQuantity[];
  /** The ids of the plans that it shows figures of, or, if it shows none, of all that were looked at. */
  plans: string[];
  /** The plans in a line, for where room is short; `source` names their issuers too. */
  plansLine: string;
  source: string;
  /** How many districts it shows a figure of. */
  districtsShown: number;
  /** The page that says more of what it shows. */
  more: PageLink;
}

/** A chart as a page places it: drawn for each width of its frame, with its data as a table and its source. */
export interface ChartView {
  id: string;
  title: string;
  /** `shape` is the drawing's height by its width. */
  drawings: { size: DrawingSize; shape: number; svg: string }[];
  /** The drawings that stand in for the others on paper, none if they fit there as they are. */
  parts: string[];
  table: ChartTable;
  source: string;
  page: string;
  file: string;
}

/**
 * The widths a chart is drawn for, in px: one whose texts stand above their marks, for a phone, and one for all other
 * frames. Each scales with its frame; `chart.css` says from where to where, so that no text is under 12 px.
 */
export const drawingWidths = { narrow: 340, wide: 760 } as const;
export type DrawingSize = keyof typeof drawingWidths;

/** What a sheet of A4 or Letter held across has room for, in px: a part fits on any sheet without being reduced. */
const sheetPx = { width: 640, height: 415 } as const;

const views = new WeakMap<Chart, ChartView>();

/** A chart ready to be placed on a page. It is drawn once, however many pages show it. */
export function chartView(chart: Chart, { to }: Edition): ChartView {
  const { id, area, title, draw, drawParts, table, source } = chart;
  const view = views.get(chart) ?? {
    id,
    title,
    drawings: (Object.keys(drawingWidths) as DrawingSize[]).map((size) => {
      const drawing = draw(`${id}-${size}`, drawingWidths[size]);
      const { width, height } = drawing.frame;
      return { size, shape: height / width, svg: chartSvg(drawing) };
    }),
    parts: drawParts ? drawParts(`${id}-part`, sheetPx.width, sheetPx.height).map(chartSvg) : [],
    table: table(),
    source,
    page: to(routes.picturePage(area, id, null)),
    file: to(routes.pictureFile(area, id, null, 'svg')),
  };
  views.set(chart, view);
  return view;
}
