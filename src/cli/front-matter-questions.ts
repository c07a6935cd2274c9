import { planKinds } from '../schema/plan-about.ts';

/** What `plan new` needs to know: the flag that says it, the question that asks for it, and where the answer goes. */
export interface Question {
  flag: string;
  ask: string;
  /** The path of the answer in the front matter. */
  path: readonly string[];
  /** Whether there is always an answer; what has none is `null`, an English title is left out. */
  needed: boolean;
}

/** The questions in the order of the front matter. */
export const questions: readonly Question[] = [
  { flag: 'district', ask: 'District (its id in districts.yaml)', path: ['district'], needed: true },
  { flag: 'kind', ask: `Kind of document (${planKinds.join(', ')})`, path: ['kind'], needed: true },
  { flag: 'title', ask: 'Title, as the document has it', path: ['title', 'zh'], needed: true },
  { flag: 'title-en', ask: 'Title in English', path: ['title', 'en'], needed: false },
  { flag: 'short-title', ask: 'Short title, for lists and charts', path: ['shortTitle', 'zh'], needed: true },
  { flag: 'short-title-en', ask: 'Short title in English', path: ['shortTitle', 'en'], needed: false },
  { flag: 'issuer', ask: 'Who issued it', path: ['issuer', 'zh'], needed: true },
  { flag: 'issuer-en', ask: 'Who issued it, in English', path: ['issuer', 'en'], needed: false },
  { flag: 'number', ask: 'Document number', path: ['documentNumber'], needed: false },
  { flag: 'adopted', ask: 'Day it was adopted (2026-01-14)', path: ['dates', 'adopted'], needed: false },
  { flag: 'issued', ask: 'Day it was issued (2026-01-14)', path: ['dates', 'issued'], needed: false },
  {
    flag: 'published',
    ask: 'Day it was published (2026-01-14)',
    path: ['dates', 'published'],
    needed: false,
  },
  { flag: 'span', ask: 'Years it covers (2026-2030)', path: ['span'], needed: false },
  { flag: 'outlook', ask: 'Year it looks ahead to (2035)', path: ['outlook'], needed: false },
  { flag: 'source', ask: 'Where the text comes from', path: ['source', 'name', 'zh'], needed: true },
  {
    flag: 'source-en',
    ask: 'Where the text comes from, in English',
    path: ['source', 'name', 'en'],
    needed: false,
  },
  { flag: 'original', ask: 'File in content/originals/', path: ['source', 'original'], needed: true },
  { flag: 'address', ask: 'Official address of the text', path: ['source', 'address'], needed: false },
  {
    flag: 'fetched',
    ask: 'Day the text was fetched (2026-01-14)',
    path: ['source', 'fetched'],
    needed: false,
  },
  { flag: 'pages', ask: 'Printed pages', path: ['source', 'pages'], needed: false },
];
