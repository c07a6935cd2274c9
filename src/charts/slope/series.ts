import type { Bound } from '../../schema/quantity.ts';

/**
 * What a chart of two consecutive plans of a district shows: for each target what the earlier plan set, what the later one
 * states for the same year, and what it sets next; all texts in the reader's language. `slot` sets the district's colour and
 * shape. `notes` say what is left out and how to read the scales, under the last target.
 */
export interface SlopeSeries {
  title: string;
  description: string;
  slot: number;
  rows: readonly SlopeRow[];
  notes: readonly string[];
  labels: SlopeLabels;
}

/** The three stations of a target, in their order in time. */
export const slopeStations = ['target', 'outcome', 'next'] as const;
export type SlopeStation = (typeof slopeStations)[number];

/** A target from plan to plan. At least two of its stations have a number, all in one unit; `change` says what became of it. */
export interface SlopeRow {
  name: string;
  change: string;
  stations: Readonly<Record<SlopeStation, SlopePoint | SlopeGap>>;
}

/** A number at a station: `text` with its sign and unit, `notes` its year and, of an outcome, the verdict, a line each. */
export interface SlopePoint {
  low: number;
  high: number;
  bound: Exclude<Bound, 'relative'>;
  inclusive: boolean | null;
  text: string;
  notes: readonly string[];
  href: string;
}

/** A station without a number that could be drawn, in words: `没有写结果`. */
export interface SlopeGap {
  text: string;
}

/** The fixed words: what stands at each station, and the headers of the table. */
export interface SlopeLabels {
  stations: Readonly<Record<SlopeStation, string>>;
  columns: Readonly<Record<'subject' | 'change', string>>;
  comma: string;
}

/** Whether a station has a number. */
export function isPoint(station: SlopePoint | SlopeGap): station is SlopePoint {
  return 'href' in station;
}
