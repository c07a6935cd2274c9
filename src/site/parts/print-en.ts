import type { PrintMessages } from './print-zh.ts';

/** What concerns paper, in English. */
export const printEn: PrintMessages = {
  runningHead: (site, title) => `${site} · ${title}`,
  name: 'Print',
  paper: 'Paper',
  papers: { auto: 'choose when printing', portrait: 'portrait', landscape: 'landscape' },
  sources: 'With sources: note numbers and each sentence',
  button: 'Print preview',
  note: 'Your browser’s own print command follows these choices too. Whatever is folded is unfolded on paper.',
  document: 'The whole comparison as one printable document',
  documentTitle: (first, second) => `${first} and ${second}: the whole comparison`,
  documentLead: 'All topics, charts, sums and sources in one document, to print, keep and pass on.',
  checks: 'Sums',
  noChecks: 'The documents of these two state nothing whose sums could be checked.',
  notes: (origin) => `Each gives document, number, section and sentence. Addresses begin with ${origin}.`,
};
