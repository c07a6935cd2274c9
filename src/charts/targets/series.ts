import type { Bound } from '../../schema/quantity.ts';
import type { MarkSign } from '../mark-keys.ts';
import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a chart of one indicator's targets shows, all texts in the reader's language. `title` gives the finding,
 * `description` the whole content in words. All numbers are in one `unit`, which is written after the axis's last number
 * (`%`, ` 家`: with its leading space, if the language wants one). Districts stand in the order given.
 */
export interface TargetsSeries {
  title: string;
  description: string;
  unit: string;
  districts: readonly TargetsDistrict[];
  related: readonly RelatedTarget[];
  labels: TargetsLabels;
}

/** A district with the targets that share the axis, in order; or with its silence; or with nothing but related targets. */
export type TargetsDistrict = ChartDistrict &
  ({ says: 'stated'; figures: readonly TargetFigure[] } | ({ says: Silence } & Saying) | { says: 'related' });

/** `mentioned`: named without a number; `unavailable`: our source lacks the table in which it may stand. */
export type Silence = 'mentioned' | 'unstated' | 'unavailable';

/** Words about a district's silence: `没有写`, with a `note` (`提到“国家高新技术企业”，未定数量`), and where to look. */
interface Saying {
  text: string;
  note: string | null;
  href: string;
}

/** A stated target, on the axis or, if it is `relative`, in the plan's own words. */
export type TargetFigure = PointFigure | RangeFigure | RelativeFigure;

/**
 * What each figure tells: the `period` it is for (`到 2025 年`), a `caveat` where it differs from its neighbours
 * (`年份不同`), the sentence it links to.
 */
interface FigureWords {
  period: string | null;
  caveat: string | null;
  href: string;
}

/**
 * `text` is the number as stated, with its sign of bound and unit: `>600 家`; `quote` the plan's own words in quotation
 * marks; `base` the value it starts from.
 */
export interface PointFigure extends FigureWords {
  bound: Exclude<Bound, 'range' | 'relative'>;
  inclusive: boolean | null;
  value: number;
  text: string;
  quote: string;
  base: BaseValue | null;
}
export interface RangeFigure extends FigureWords {
  bound: 'range';
  low: number;
  high: number;
  text: string;
  quote: string;
  base: BaseValue | null;
}
/** `text` is the plan's own words, in quotation marks: `“保持全市前列”`. `base` is where it starts, in words or with a number. */
export interface RelativeFigure extends FigureWords {
  bound: 'relative';
  text: string;
  base: Omit<BaseValue, 'value'> | null;
}

/** The state a target starts from; `text` says its year and number: `2020 年 902.27 亿元`. */
export interface BaseValue {
  value: number;
  text: string;
  href: string;
}

/**
 * A target of the same indicator that is not comparable with those on the axis. `quote` is the plan's own words in
 * quotation marks, `reason` says why it stands apart.
 */
export interface RelatedTarget extends ChartDistrict {
  text: string;
  period: string | null;
  quote: string;
  reason: string;
  href: string;
}

/** The fixed words of the chart. `key` explains the signs; only those that occur are shown. */
export interface TargetsLabels {
  relatedHeading: string;
  silentHeading: string;
  /** How a small chart announces a related target before its text: `另有口径` */
  relatedShort: string;
  axisNotFromZero: string;
  /** Stands before a base value's text where that follows the target's: `自 ` */
  from: string;
  key: Readonly<Record<MarkSign, string>>;
  columns: Readonly<Record<'district' | 'target' | 'period' | 'base' | 'note', string>>;
  noBase: string;
  noPeriod: string;
  /** Joins the parts of an accessible name: `，` or `, ` */
  comma: string;
}
