import type { PairMessages } from './pair-zh.ts';

/** The words of the pages of two districts, in English. */
export const pairEn: PairMessages = {
  alike: 'What can be compared',
  noneAlike: 'There is nothing that can share an axis.',
  tally: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}: how the two set them`,
  tallyNote: 'Indicators for which at least one of the two sets a figure or a rank.',
  parts: {
    alike: 'set by both, comparable',
    apart: 'set by both, but defined differently',
    own: (own, other) => `set by ${own}, not by ${other}`,
    unknown: 'set by one; the other’s table is missing, so nobody can tell',
  },
  topics: 'Topic by topic',
  topicsNote:
    'Open one for its figures and sentences; each topic also has a page of its own, ready to print.',
  alone: 'On one page',
  aloneOf: (topic) => `${topic}: on one page`,
  topicTitle: (topic, parts) => `${topic}: ${parts.join('; ')}`,
  actions: 'This page',
  copyLink: 'Copy link',
  csv: 'CSV',
  csvName: 'Download the data of both districts on all topics as CSV',
  cite: 'Cite',
  full: 'The whole comparison with every sentence, as one document',
  otherPair: 'Other districts or another topic',
  all: (topic) => `All districts: ${topic}`,
  neighbours: 'Topics before and after',
};
