import type { ChartDistrict } from '../chart-district.ts';
import type { NumberFigure } from '../targets/figures.ts';

/**
 * Indicators on which districts state figures that share an axis, each on an axis of its own; all texts in the reader's
 * language.
 */
export interface DumbbellSeries {
  title: string;
  description: string;
  rows: readonly DumbbellRow[];
  labels: DumbbellLabels;
}

/**
 * An indicator with its figures, at least one. `when` gives the unit and the year they share; `note` says in words how they
 * differ. `unit` follows the axis's last number: `%`, ` 家`.
 */
export interface DumbbellRow {
  name: string;
  when: string;
  unit: string;
  note: string | null;
  href: string;
  marks: readonly DumbbellMark[];
}

/** A district's figure. */
export interface DumbbellMark extends ChartDistrict {
  figure: NumberFigure;
}

/** The fixed words: the headers of the table, what stands where there is no base or year, what joins the parts of a name. */
export interface DumbbellLabels {
  columns: Readonly<Record<'indicator' | 'district' | 'target' | 'period' | 'base', string>>;
  noBase: string;
  noPeriod: string;
  comma: string;
}
