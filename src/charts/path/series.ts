import type { ChartDistrict } from '../chart-district.ts';

/**
 * Where a stated yearly growth leads from a base, beside the target that the same plan states; all texts in the reader's
 * language. `unit` follows the axis's last number. What we reckon is marked as ours in its text.
 */
export interface PathSeries {
  title: string;
  description: string;
  district: ChartDistrict;
  unit: string;
  base: PathPoint;
  target: PathPoint;
  /** The growth that the plan states, in percent a year, and where it leads to. */
  stated: { percent: number; text: string; end: PathPoint };
  /** The growth that it takes to reach the target. */
  needed: { percent: number; text: string };
  /** How far apart the two ends are: `差 174 亿元`. */
  gap: string;
  labels: PathLabels;
}

/** A value in a year: `text` is the number with its unit, `note` what it is, in words. */
export interface PathPoint {
  year: number;
  value: number;
  text: string;
  note: string;
  href: string;
}

/** The fixed words: the table's headers and row names, and how an axis that does not begin at zero says so. */
export interface PathLabels {
  axisNotFromZero: string;
  columns: Readonly<Record<'year' | 'stated' | 'needed', string>>;
  comma: string;
}
