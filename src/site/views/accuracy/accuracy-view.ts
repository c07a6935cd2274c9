import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { routes } from '../../routes/address.ts';
import { accuracy, scoredFields, type Accuracy } from './accuracy.ts';

type Scored = Accuracy['documents'][number];
type Counts = Omit<Scored, 'name' | 'kind'>;

/** A row of the table: a document, or all of a kind, and its counts in the order of the columns. */
interface AccuracyRow {
  name: string;
  /** The page of the document, `null` for what is not on the site. */
  href: string | null;
  cells: string[];
}

/** How well the program reads: by document and by field, and where it goes wrong. */
export interface AccuracyView {
  head: PageHead;
  lead: string;
  columns: string[];
  groups: { name: string; rows: AccuracyRow[]; total: AccuracyRow }[];
  faults: { name: string; count: string; examples: string[] }[];
}

/** The view of the page about how well the program reads. */
export function accuracyView(library: Library, edition: Edition): AccuracyView {
  const { words } = edition;
  const { documents, faults } = accuracy;
  const { columns, kinds, total } = words.accuracy;
  const lead = words.accuracy.lead(documents.length, sumOf(documents).labelled);
  return {
    head: {
      route: routes.accuracy,
      area: 'about',
      title: words.accuracy.title,
      description: lead,
      trail: [{ name: words.about.name, href: edition.to(routes.about) }],
    },
    lead,
    columns: [
      columns.document,
      columns.labelled,
      columns.found,
      columns.matched,
      ...scoredFields.map((field) => columns[field]),
      columns.exact,
    ],
    groups: (['published', 'invented'] as const).map((kind) => {
      const scored = documents.filter((each) => each.kind === kind);
      return {
        name: kinds[kind],
        rows: scored.map((each) => ({ ...documentOf(each.name, library, edition), cells: cellsOf(each) })),
        total: { name: total, href: null, cells: cellsOf(sumOf(scored)) },
      };
    }),
    faults: faults
      .filter(({ count }) => count > 0)
      .map(({ kind, count, examples }) => ({
        name: words.accuracy.faults.kind[kind],
        count: words.accuracy.faults.count(count),
        examples,
      })),
  };
}

function documentOf(
  name: string,
  { plans }: Library,
  { say, to }: Edition,
): Pick<AccuracyRow, 'name' | 'href'> {
  const plan = plans.find(({ about }) => about.id === name);
  return plan ? { name: say(plan.about.shortTitle), href: to(routes.plan(name)) } : { name, href: null };
}

function cellsOf({ labelled, found, matched, right, exact }: Counts): string[] {
  return [labelled, found, matched, ...scoredFields.map((field) => right[field]), exact].map(String);
}

function sumOf(scored: readonly Counts[]): Counts {
  const sum = (of: (each: Counts) => number): number => scored.reduce((all, each) => all + of(each), 0);
  return {
    labelled: sum(({ labelled }) => labelled),
    found: sum(({ found }) => found),
    matched: sum(({ matched }) => matched),
    exact: sum(({ exact }) => exact),
    right: Object.fromEntries(
      scoredFields.map((field) => [field, sum(({ right }) => right[field])]),
    ) as Counts['right'],
  };
}
