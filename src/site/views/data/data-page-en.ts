import type { DataPageMessages } from './data-page-zh.ts';

/** What the page of data files says, in English. */
export const dataPageEn: DataPageMessages = {
  name: 'Data',
  title: 'All the data, to download and to read by program',
  lead: 'Every figure on these pages stands in these files with its sentence, unit, bound, year and place. The data version is a fingerprint of the content: it changes when the content does, and only then.',
  version: (hash, date) =>
    `Current version ${hash}, ${date === null ? 'not recorded yet' : `published on ${date}`}.`,
  columns: { file: 'File', holds: 'What it holds' },
  files: {
    'quantities-spreadsheet.csv':
      'Every stated quantity, one a row, for spreadsheets (UTF-8 with a byte order mark; an apostrophe stands before text that would be run as a formula or turned into a number, time or date)',
    'quantities.csv':
      'Every stated quantity, one a row, for programs (UTF-8 without a byte order mark, cells as they are)',
    'quantities.json': 'Every stated quantity',
    'goals.json': 'Every goal and task, with its topics and responsible units',
    'indicators.json': 'The list of indicators: names, units, wordings, definitions',
    'topics.json': 'The topics, mapped to the UN Classification of the Functions of Government (COFOG)',
    'districts.json': 'Districts and counties',
    'comparisons.json': 'Each indicator compared: what is alike, what is not and why, who says nothing',
    'checks.json':
      'The plans’ own arithmetic: where their figures fit together and where not, each sum with its tolerance and what could explain it',
    'passages.json': 'passages that stand in two plans, word for word or nearly, with the sentences of each',
    'successions.json': 'which plan follows which',
    'claims.json':
      'Every claim these pages make: counts, “only”, “neither”, what was not found or cannot be compared, each with the figures, sentences and looked-for words it rests on',
    'datapackage.json': 'Data Package descriptor with Table Schema',
  },
  plans: 'Each document, its text and our reading of it (JSON)',
  schemas: 'JSON Schemas of the files',
  fields: 'The columns of every CSV',
  licence: (name) => `Data and vocabularies are licensed under ${name}: use them and name the source.`,
};
