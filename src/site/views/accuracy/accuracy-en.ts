import type { AccuracyMessages } from './accuracy-zh.ts';

/** The page about how well the program reads, in English. */
export const accuracyEn: AccuracyMessages = {
  name: 'How well it reads',
  title: 'How well the program reads figures',
  lead: (documents, labelled) =>
    `People labelled ${labelled} figures in ${documents} documents; the program then read them, and the two were compared field by field. The scoring itself writes the table.`,
  how: [
    '“Matched” means that value and unit are right and the words quoted are the same place. A figure missed and a figure read where there is none both count as wrong.',
    'The next columns say of how many matched figures the bound, the measure, the status (target, achieved, base value), the year and the subject were read as labelled; “all right” counts those with every field right, out of all that were labelled.',
    'The published plans were seen when the rules were written. The invented documents were labelled before they were read, but their faults were looked at and mended; so neither foretells a new document, which will be read somewhat worse.',
    'Beside each figure stands whether the program read it alone or a person checked it.',
  ],
  kinds: {
    published: 'Published plans',
    invented: 'Documents invented after the manner of several provinces',
  },
  columns: {
    document: 'Document',
    labelled: 'Labelled',
    found: 'Read',
    matched: 'Matched',
    bound: 'Bound',
    measure: 'Measure',
    status: 'Status',
    period: 'Year',
    subject: 'Subject',
    exact: 'All right',
  },
  total: 'Total',
  faults: {
    title: 'Where it goes wrong',
    lead: 'By kind of fault, with the words it concerns. A figure may be wrong in several fields.',
    kind: {
      missed: 'Not read',
      extra: 'Read where there is none',
      bound: 'Wrong bound',
      measure: 'Wrong measure',
      status: 'Wrong status (target, achieved, base value)',
      period: 'Wrong year',
      subject: 'Wrong subject',
    },
    count: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  },
};
