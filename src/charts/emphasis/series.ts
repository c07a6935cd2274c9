import type { ChartDistrict } from '../chart-district.ts';

/**
 * What a chart of emphasis shows: of each plan's text, the share of each topic; all texts in the reader's language.
 * Topics stand in the order given, each with one share a plan, in the plans' order. `description` gives the whole in words.
 */
export interface EmphasisSeries {
  title: string;
  description: string;
  plans: readonly EmphasisPlan[];
  topics: readonly EmphasisTopic[];
  labels: EmphasisLabels;
}

/** A plan of a district by its own name; `note` says its length: `3.4 万字`. */
export interface EmphasisPlan extends ChartDistrict {
  note: string;
  href: string;
}

/** A topic; `rest` marks what belongs to no topic. */
export interface EmphasisTopic {
  name: string;
  href: string | null;
  rest: boolean;
  shares: readonly EmphasisShare[];
}

/** A topic's part of a plan's text, 0 to 1, and the words for it: `6.1%`, `没有涉及`. */
export interface EmphasisShare {
  share: number;
  text: string;
  href: string;
}

/** The fixed words: the header of the topics' column, and what joins the parts of a name. */
export interface EmphasisLabels {
  topic: string;
  comma: string;
}
