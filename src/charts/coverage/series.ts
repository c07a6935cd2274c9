import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a coverage matrix shows: topics by districts, all texts in the reader's language. Each topic has one cell a
 * district, in the districts' order. `description` gives the whole in words.
 */
export interface CoverageSeries {
  title: string;
  description: string;
  districts: readonly CoverageDistrict[];
  topics: readonly CoverageTopic[];
  labels: CoverageLabels;
}

/** `note` names the district's plans: `五年规划 · 实施方案`. */
export interface CoverageDistrict extends ChartDistrict {
  note: string;
  href: string;
}

export interface CoverageTopic {
  name: string;
  href: string;
  cells: readonly CoverageCell[];
}

/**
 * What a district says on a topic. `share` is the topic's part of its text, 0 to 1; `count` is a number that is set off
 * before `text` (`22` and `个目标`), empty where the words stand alone (`只有文字`, `未涉及`); `detail` is a further
 * text, such as the share (`14 项任务 · 6.1%`).
 */
export interface CoverageCell {
  says: 'targets' | 'words' | 'nothing';
  share: number;
  count: string;
  text: string;
  detail: string | null;
  href: string;
}

/** The fixed words: what depth and hatching mean, the header of the topics' column, and what joins parts of a name. */
export interface CoverageLabels {
  depth: string;
  nothing: string;
  topic: string;
  comma: string;
}
