import { diffArrays, diffChars } from 'diff';
import { originalText, type OriginalText } from '../original-text.ts';
import { plainRuns, type PlainRun } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

/** How much of a departure is shown, and of the text before it, in characters. */
const shownCharacters = 24;
/** More departures than these are another text, not a slip. */
const mostDepartures = 200;
/** A run that differs in more places than these is shown whole. */
const mostInRun = 4;
/** Where a text is taken apart to be compared: at the ends of sentences and clauses. */
const pieceRe = /[^。；，、]*[。；，、]?/gu;

/** The Markdown holds the original's text, character for character: no more, no less, nothing moved. */
export const lossless: Rule = {
  id: 'lossless',
  severity: 'error',
  check({ about, placeOf, text, original }, complain) {
    if (original === undefined || text.sections.length === 0) return;
    const expected = originalText(original, about);
    for (const index of expected.missing) {
      const { from, to } = about.cuts[index]!;
      complain(
        `The original does not hold “${from} … ${to}” where no other cut has taken it; correct or drop the cut.`,
        placeOf(['cuts', index]),
      );
    }
    for (const index of expected.missingLines)
      complain(
        `The original has no line like “${about.cutLines[index]!.line}”; correct or drop the cut.`,
        placeOf(['cutLines', index]),
      );
    if (expected.missing.length + expected.missingLines.length > 0) return;
    const runs = plainRuns(text);
    const departures = departuresOf(expected.text, runs.map((run) => run.text).join(''));
    if (departures === undefined) {
      complain(
        `The text and its original differ in more than ${mostDepartures} places; put the right original beside the plan.`,
        placeOf(['source', 'original']),
      );
      return;
    }
    for (const departure of departures) complain(reasonOf(departure, expected), placeAt(runs, departure.at));
  },
};

/** A run that the original and the Markdown give differently: what each has, and where it begins in either. */
interface Departure {
  expected: string;
  found: string;
  /** Its offset in the original’s text, and in the Markdown’s. */
  from: number;
  at: number;
}

/** The runs in which two texts differ, in order; `undefined` if they are too many. */
function departuresOf(expected: string, actual: string): Departure[] | undefined {
  if (expected === actual) return [];
  const changes = diffArrays(piecesOf(expected), piecesOf(actual), { maxEditLength: 2 * mostDepartures });
  return (
    changes &&
    departuresIn(changes.map((change) => ({ ...change, value: change.value.join('') }))).flatMap(narrowed)
  );
}

function piecesOf(text: string): string[] {
  return text.match(pieceRe)!.filter((piece) => piece !== '');
}

/** The characters in which a departure’s two sides differ, if they are few places. */
function narrowed(departure: Departure): Departure[] {
  const changes = diffChars(departure.expected, departure.found, { maxEditLength: mostDepartures });
  const inner = changes ? departuresIn(changes) : [];
  if (inner.length === 0 || inner.length > mostInRun) return [departure];
  return inner.map(({ from, at, ...sides }) => ({
    ...sides,
    from: departure.from + from,
    at: departure.at + at,
  }));
}

/** What the changes of a diff come to: neighbouring losses and gains are one departure. */
function departuresIn(changes: readonly { value: string; added: boolean; removed: boolean }[]): Departure[] {
  const departures: Departure[] = [];
  let [from, at] = [0, 0];
  let open: Departure | undefined;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) open = undefined;
    else if (!open) departures.push((open = { expected: '', found: '', from, at }));
    if (open && removed) open.expected += value;
    if (open && added) open.found += value;
    if (!added) from += value.length;
    if (!removed) at += value.length;
  }
  return departures;
}

function reasonOf({ expected, found, from }: Departure, { text, lineAt }: OriginalText): string {
  const before = text.slice(Math.max(0, from - shownCharacters), from);
  return (
    `The text departs from the original, line ${lineAt(from)}, after “${before}”: expected ${shown(expected)}, ` +
    `found ${shown(found)}; restore it, or name the cut or erratum.`
  );
}

function shown(text: string): string {
  if (text === '') return 'nothing';
  return `“${text.slice(0, shownCharacters)}${text.length > shownCharacters ? '…' : ''}”`;
}

/** The place of the heading or sentence that holds a character of the plain text. */
function placeAt(runs: readonly PlainRun[], at: number): PlainRun {
  let passed = 0;
  for (const run of runs) {
    passed += run.text.length;
    if (passed > at) return run;
  }
  return runs.at(-1)!;
}
