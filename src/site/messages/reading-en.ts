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
  fact: {
    subject: 'Measures',
    indicator: 'Indicator',
    status: 'Status',
    modality: 'Wording',
    topic: 'Topic',
  },
  limit: (inclusive) => (inclusive ? 'the number included' : 'the number excluded'),
  elsewhere: 'What others say',
  chart: 'Chart and comparison',
  copyLink: 'Copy link',
  copyQuote: 'Copy quote',
  copied: 'Copied',
  notCopied: 'Your browser does not allow copying; the address bar holds the sentence’s address',
  unknownAnchor:
    'This document has no sentence with the address “{anchor}”; the text may have changed. Try the contents, or search the page.',
  citation: (titles, source) => `“{quote}” ${titles.join(' / ')}, {section} (${source}). {url}`,
  gapHere: (note) => `Missing from our text here: ${note}.`,
  erratumHere: (printed) => `Erratum: our text had “${printed}”.`,
  cutHere: (reason) => `Cut here, as not the plan’s words: ${reason}.`,
  key: 'Marks',
  keyNote:
    'Green ground: a target. Dashed line: already reached. Dotted line: the base year of a table. The list beside a paragraph tells how it was read; the # before a sentence gives its address.',
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
