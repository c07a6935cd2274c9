import { type ChartArea } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart } from './chart.ts';

/** A kind of chart: which charts of it a library has, and how one is made. */
export interface ChartKind {
  ids: (library: Library) => string[];
  make: (id: string, library: Library, edition: Edition) => Chart;
  /** Whether its charts can show any selection of districts; others are each of one district. */
  selectable: boolean;
  /** Whether readers can choose its districts in the browser: what it shows is in the districts' files. */
  choosable: boolean;
  /** Whether the chart of an id is large enough for a sheet of its own; of a lone figure the preview shows everything. */
  hasSheet: (id: string, library: Library) => boolean;
  /** Where its charts have their pages: it looks at one indicator, or at the plans as wholes. */
  area: ChartArea;
}
