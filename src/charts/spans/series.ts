import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a chart of spans shows: the years that each plan covers, and in which its targets fall due; all texts in the
 * reader's language. `description` gives the whole in words.
 */
export interface SpansSeries {
  title: string;
  description: string;
  plans: readonly SpansPlan[];
  labels: SpansLabels;
}

/**
 * A plan by its own name. `span` are its years, both included, `outlook` the last year that it looks ahead to; `says` puts
 * both in words (`2021—2025 年，展望 2035 年`, `没有写年限`). `decided` is the day it was adopted, issued or published, as a
 * fraction of years: 2021.04. `rest` says what is not on the time line: targets without a year, or that there are none.
 */
export interface SpansPlan extends ChartDistrict {
  href: string;
  span: { from: number; to: number } | null;
  outlook: number | null;
  says: string;
  decided: number;
  dated: string;
  due: readonly DueYear[];
  rest: string | null;
}

/** The targets that fall due in a year: how many, in words (`2025 年 72 个`), and where the first stands. */
export interface DueYear {
  year: number;
  count: number;
  text: string;
  href: string;
}

/** What the signs of the time line mean, the headers of the table, and what joins the parts of a name. */
export interface SpansLabels {
  key: Readonly<Record<SpansSign, string>>;
  columns: Readonly<Record<'plan' | 'district' | 'span' | 'decided' | 'due' | 'rest', string>>;
  comma: string;
}

export const spansSigns = ['span', 'outlook', 'decided', 'due'] as const;
export type SpansSign = (typeof spansSigns)[number];
