/** The data of a chart as a table of texts; the first cell of a row is its header. `href` leads to where it is said. */
export interface ChartTable {
  caption: string;
  columns: string[];
  rows: ChartTableCell[][];
}
export interface ChartTableCell {
  text: string;
  href: string | null;
}
