import type { Choice } from './printed-pages.ts';

/** A kind of page on paper: one page of it, and what its documents must show. */
export interface PrintedKind {
  /** The page's route in both languages. */
  route: string;
  /** The least and the greatest number of sheets in either language. */
  sheets: Record<Choice, [number, number]>;
  /** The greatest size of the file, in MB of 2^20 bytes. */
  megabytes: number;
  /** What holds the targets of the page, each as a reader sees it. */
  targets: string;
  /** What stands in tables that may go over sheets. */
  rows: string;
  /** Whether the page's figures are numbered to notes; a plan is its own source. */
  noted: boolean;
}

const sideBySide = { targets: '.stated .figure a', rows: '.side-by-side tbody th, .stated', noted: true };

/** One page of every kind that is for paper, the longest of its kind where pages differ much. */
export const printedKinds: readonly PrintedKind[] = [
  {
    route: 'compare/education/',
    sheets: { portrait: [7, 20], landscape: [7, 20] },
    megabytes: 2,
    ...sideBySide,
  },
  {
    route: 'compare/cangshan~taijiang/',
    sheets: { portrait: [3, 40], landscape: [3, 50] },
    megabytes: 2,
    ...sideBySide,
  },
  {
    route: 'districts/cangshan/',
    sheets: { portrait: [13, 32], landscape: [18, 45] },
    megabytes: 2,
    ...sideBySide,
  },
  {
    route: 'print/cangshan~taijiang/',
    sheets: { portrait: [20, 62], landscape: [28, 90] },
    megabytes: 3,
    ...sideBySide,
  },
  {
    route: 'indicators/gdp-growth/',
    sheets: { portrait: [1, 4], landscape: [2, 4] },
    megabytes: 2,
    targets: '.plain td:nth-child(2), .statements q',
    rows: '.plain tbody tr',
    noted: true,
  },
  {
    route: 'indicators/gdp-growth/cangshan~taijiang/',
    sheets: { portrait: [1, 2], landscape: [1, 3] },
    megabytes: 2,
    targets: '.plain td:nth-child(2)',
    rows: '.plain tbody tr',
    noted: true,
  },
  {
    route: 'checks/',
    sheets: { portrait: [11, 28], landscape: [17, 44] },
    megabytes: 2,
    targets: '.finding .terms > span, .finding .working li',
    rows: '',
    noted: true,
  },
  {
    route: 'plans/cangshan-14th-five-year-plan/',
    sheets: { portrait: [22, 55], landscape: [30, 75] },
    megabytes: 2,
    targets: '.plan-text :is(span, b)[id], .plan-text mark, .readings :is(p, summary) > b',
    rows: '.plan-table tbody tr',
    noted: false,
  },
];
