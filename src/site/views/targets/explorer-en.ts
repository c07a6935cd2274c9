import type { ExplorerMessages } from './explorer-zh.ts';

/** What the targets explorer says, in English. */
export const explorerEn: ExplorerMessages = {
  name: 'Filter the targets',
  text: 'Text',
  textHint: '养老, schools …',
  any: 'any',
  filters: {
    district: 'District',
    topic: 'Topic',
    status: 'Status',
    bound: 'Bound',
    nature: 'Nature',
    year: 'Year',
    unit: 'Unit',
  },
  sort: 'Order',
  sorts: {
    topic: 'by topic',
    district: 'by district',
    'figure-down': 'by unit, largest first',
    'figure-up': 'by unit, smallest first',
    year: 'by year',
  },
  reset: 'Start over',
  csv: 'Download these rows (CSV)',
  csvName: 'targets',
  csvFailed: 'The data file did not load, so nothing was downloaded. You may be offline; try again.',
  found: '{found} of {total} rows match',
  none: 'No row matches. Widen a filter, or start over.',
  more: '{next} more rows',
  shown: ', the first {shown} shown',
  ignored: 'The address holds filters we do not know, which were ignored: {values}.',
};
