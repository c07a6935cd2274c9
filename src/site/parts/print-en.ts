import type { PrintMessages } from './print-zh.ts';

/** What concerns paper, in English. */
export const printEn: PrintMessages = {
  runningHead: (site, title) => `${site} · ${title}`,
  name: 'Print',
  paper: 'Paper',
  papers: { portrait: 'A4', landscape: 'A4 landscape', letter: 'Letter' },
  whole: 'With the full text of what is folded',
  sources: 'With sources: note numbers and each sentence',
  button: 'Print preview',
  note: 'Your browser’s own print command follows these choices too. Without the full text you get a brief: what is folded stays on the web page.',
  document: 'The whole comparison as one printable document',
  documentTitle: (first, second) => `${first} and ${second}: the whole comparison`,
  documentLead: 'All topics, charts, sums and sources in one document, to print, keep and pass on.',
  checks: 'Checks',
  noChecks: 'The documents of these two state nothing whose sums could be checked.',
  notes: (origin) => `Each gives document, number, section and sentence. Addresses begin with ${origin}.`,
};
