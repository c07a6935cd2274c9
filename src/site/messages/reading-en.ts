import type { ReadingMessages } from './reading-zh.ts';

/** What the reading page of a plan says, in English. */
export const readingEn: ReadingMessages = {
  index: 'Plans in full',
  indexTitle: (count) => `${count} documents in full`,
  indexLead:
    'Every sentence has an address of its own, and wherever we read a figure the words are marked and the reading shown beside them. The plans are in Chinese.',
  outline: 'Contents',
  toText: 'Go to the text',
  readAs: 'Read as',
  noIndicator: 'not in our list of indicators',
  key: 'Marks',
  keyNote:
    'Green ground: a target. Dashed line: already reached. Dotted line: the base year of a table. The # after a sentence gives its address.',
  sentenceLink: 'Address of this sentence',
  gaps: 'What our text lacks',
  errata: (count) => (count === 1 ? '1 erratum' : `${count} errata`),
  errataNote: 'Characters misread in conversion, corrected as listed. The plan’s own slips stand as printed.',
  printed: 'Our text had',
  corrected: 'Corrected to',
  reason: 'Note',
  cuts: (count) => (count === 1 ? '1 passage cut' : `${count} passages cut`),
  cutsNote:
    'Web page headers and footers, page numbers and the like are not the plan’s words. What was cut runs:',
  original: 'Text as received',
  markdown: 'Markdown',
  data: 'Data (JSON)',
  source: 'Source',
  issuer: 'Issued by',
  documentNumber: 'Document number',
  top: 'Back to top',
  date: (event, date) => `${event} ${date}`,
};
