import type { MarkSign } from '../mark-keys.ts';
import type { Bound } from '../../schema/quantity.ts';

/**
 * What a district's profile shows: its targets by topic, each from its base value where the plan states one; all texts in
 * the reader's language. `slot` sets the district's colour and shape. `rest` says what is left out, if anything.
 */
export interface ProfileSeries {
  title: string;
  description: string;
  slot: number;
  topics: readonly ProfileTopic[];
  rest: string | null;
  labels: ProfileLabels;
}

export interface ProfileTopic {
  name: string;
  href: string;
  rows: readonly ProfileRow[];
}

/**
 * A target of an indicator: `text` is the number with its sign and unit, or the plan's own words in quotation marks; `when`
 * is the year or span it is for. `course` is what can be drawn, `null` where the plan states no base value; `noBase` says so,
 * of a target that could have one.
 */
export interface ProfileRow {
  name: string;
  nameHref: string;
  text: string;
  verbatim: boolean;
  when: string;
  href: string;
  course: ProfileCourse | null;
  noBase: string | null;
}

/**
 * From a base value to its target, both in one unit. `scale` are the values at the ends of the row's own axis. `baseText`
 * says year and number: `2020 年 902.27 亿元`.
 */
export interface ProfileCourse {
  base: number;
  low: number;
  high: number;
  bound: Exclude<Bound, 'relative'>;
  inclusive: boolean | null;
  scale: readonly [number, number];
  baseText: string;
  baseHref: string;
}

/** The fixed words: what the signs mean, that each row has a scale of its own, the headers of the table. */
export interface ProfileLabels {
  key: Readonly<Record<MarkSign, string>>;
  ownScale: string;
  columns: Readonly<Record<'indicator' | 'topic' | 'target' | 'period' | 'base', string>>;
  comma: string;
}
