import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a district says of an indicator, as the matrix tells it apart: a figure; a rank or reference only; words only; a
 * table that our source lacks, so that nobody can tell; nothing found.
 */
export const matrixSays = ['stated', 'ranked', 'mentioned', 'unavailable', 'unstated'] as const;
export type MatrixSays = (typeof matrixSays)[number];

/**
 * How far each district goes on each indicator, all texts in the reader's language. `title` gives the finding,
 * `description` the whole content in words. Every row has a cell for each district, in the order of `districts`.
 */
export interface MatrixSeries {
  title: string;
  description: string;
  districts: readonly (ChartDistrict & { href: string })[];
  groups: readonly MatrixGroup[];
  labels: MatrixLabels;
}

/** The indicators of a topic; without rows, one on which no district says more than words. */
export interface MatrixGroup {
  name: string;
  href: string;
  rows: readonly MatrixRow[];
}

/** An indicator; `alike` are the indices of the districts whose figures share an axis, none where there are fewer than two. */
export interface MatrixRow {
  name: string;
  href: string;
  cells: readonly { says: MatrixSays; href: string }[];
  alike: readonly number[];
}

/** The fixed words: what each sign means, `alike` being the line between figures that share an axis; the table's headers. */
export interface MatrixLabels {
  key: Readonly<Record<MatrixSign, string>>;
  indicator: string;
  topic: string;
  /** Joins the parts of an accessible name: `，` or `, ` */
  comma: string;
}

export const matrixSigns = [...matrixSays, 'alike'] as const;
export type MatrixSign = (typeof matrixSigns)[number];
