import type { DataPageMessages } from './data-page-zh.ts';

/** What the page of data files says, in English. */
export const dataPageEn: DataPageMessages = {
  name: 'Data',
  title: 'All the data, to download and to read by program',
  lead: 'Every figure on these pages stands in these files with its sentence, unit, bound, year and place. The data version is a fingerprint of the content: it changes when the content does, and only then.',
  version: (hash, date) => `Current version ${hash}, made on ${date}.`,
  columns: { file: 'File', holds: 'What it holds' },
  files: {
    'quantities.csv': 'Every stated quantity, one a row (UTF-8, opens in a spreadsheet)',
    'quantities.json': 'Every stated quantity',
    'goals.json': 'Every goal and task, with its topics and responsible units',
    'indicators.json': 'The list of indicators: names, units, wordings, definitions',
    'topics.json': 'The topics, mapped to the UN Classification of the Functions of Government (COFOG)',
    'districts.json': 'Districts and counties',
    'comparisons.json': 'Each indicator compared: what is alike, what is not and why, who says nothing',
    'checks.json':
      'The plans’ own arithmetic: where their figures fit together and where not, each sum with its tolerance and what could explain it',
    'datapackage.json': 'Data Package descriptor with Table Schema',
  },
  plans: 'Each document, its text and our reading of it (JSON)',
  schemas: 'JSON Schemas of the files',
  fields: 'The fields of a stated quantity',
  fieldNotes: {
    quote: 'the plan’s words, copied exactly',
    subject: 'what is measured, in the plan’s own words',
    value: 'the number; a range is 10..15, a ratio 48:52, empty for a rank or comparison without a number',
    unit: 'the unit as written',
    bound: 'min, max, about, exact, range, or relative (a rank or comparison)',
    inclusive: 'whether the bound contains the number (Civil Code, art. 1259)',
    measure: 'level: a state; growth: a rate; change: an amount added or cut; count: things to carry out',
    status: 'target, achieved, or baseline (the base-year column of a table)',
    period: 'the year or span of years',
    scope: 'district for the whole district, else the narrower thing in the plan’s words',
    modality: 'words such as 力争 (strive for) and 确保 (ensure)',
    nature: 'expected (预期性) or binding (约束性)',
    sentence: 'the address of its sentence',
    indicator: 'the indicator it measures, empty when the list has none',
    definition: 'the definition that narrows the indicator',
    topic: 'its topic',
  },
  licence: 'Code and vocabularies are under the MIT licence; the plan texts are official documents.',
};
