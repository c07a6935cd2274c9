import type { FindingVerdict } from '../../schema/finding.ts';
import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a chart of plan arithmetic shows: for each sum over a plan's own figures, what follows from them against what the
 * plan states; all texts in the reader's language. `rest` says what is left out, if anything.
 */
export interface ArithmeticSeries {
  title: string;
  description: string;
  sums: readonly ArithmeticSum[];
  rest: string | null;
  labels: ArithmeticLabels;
}

/**
 * A sum of a district's plan: of `subject`, of the kind `rule`. `percent` is what follows as a percentage of what is stated,
 * `slackPercent` how far rounding alone can bring it from 100, both `null` where there is no such number. `text` says both
 * figures, `outcome` the verdict in words.
 */
export interface ArithmeticSum extends ChartDistrict {
  subject: string;
  rule: string;
  verdict: FindingVerdict;
  outcome: string;
  stated: string | null;
  implied: string | null;
  text: string;
  percent: number | null;
  slackPercent: number | null;
  href: string;
}

/** The fixed words: what the signs mean, what the axis measures, the headers of the table, what joins the parts of a name. */
export interface ArithmeticLabels {
  key: Readonly<Record<ArithmeticSign, string>>;
  axis: string;
  axisNotFromZero: string;
  columns: Readonly<Record<'district' | 'subject' | 'rule' | 'stated' | 'implied' | 'outcome', string>>;
  comma: string;
}

export const arithmeticSigns = ['stated', 'implied', 'slack'] as const;
export type ArithmeticSign = (typeof arithmeticSigns)[number];
