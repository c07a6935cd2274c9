import { planBlocks } from '../parse/plan-blocks.ts';
import type { PlanAbout } from '../schema/plan-about.ts';
import { halfWidth, unseenRe, withoutSpace } from './plain-text.ts';

/** An original’s text without white space, each character with its offset in the original. */
interface Characters {
  text: string;
  offsets: number[];
}

/** A run of characters. */
interface Run {
  start: number;
  end: number;
}

/**
 * An original's text without white space, cuts and errata applied; `missing` are the cuts that are not in it,
 * `missingLines` the lines to cut that it does not hold, `cutAt` the offsets in `text` where the other cuts were, by their index.
 */
export interface OriginalText {
  text: string;
  missing: number[];
  missingLines: number[];
  cutAt: Map<number, number>;
  /** The line of the original, from 1, on which a character of `text` stands. */
  lineAt: (offset: number) => number;
}

/**
 * What of an original is plan text, as the front matter of its plan says. A cut is looked for after the one before it, and
 * then from the beginning, so that cuts may stand in any order; no two take the same characters.
 */
export function originalText(
  original: string,
  { cuts, cutLines, errata }: Pick<PlanAbout, 'cuts' | 'cutLines' | 'errata'>,
): OriginalText {
  const source = charactersOf(original);
  const lineRuns = cutLines.map(({ line }) => linesLike(line, original));
  const taken = lineRuns.flat().map((run) => within(run, source));
  const missing: number[] = [];
  const places = new Map<number, number>();
  let after = 0;
  for (const [index, { from, to }] of cuts.entries()) {
    const ends = { from: withoutSpace(from), to: withoutSpace(to) };
    const run = findRun(source.text, ends, taken, after) ?? findRun(source.text, ends, taken, 0);
    if (!run) {
      missing.push(index);
      continue;
    }
    taken.push(run);
    places.set(index, run.start);
    after = run.end;
  }
  const kept = withoutRuns(source, taken);
  const cutAt = new Map(
    [...places].map(([index, start]) => [index, start - lengthBefore(start, taken)] as const),
  );
  for (const erratum of errata)
    correct(kept, cutAt, withoutSpace(erratum.printed), withoutSpace(erratum.corrected));
  return {
    text: kept.text,
    missing,
    missingLines: lineRuns.flatMap((runs, index) => (runs.length === 0 ? [index] : [])),
    cutAt,
    lineAt: (offset) => lineOf(original, kept.offsets[Math.min(offset, kept.offsets.length - 1)] ?? 0),
  };
}

/** Reads an original as its plan is read: what converters and portals put around text is none of it. */
function charactersOf(original: string): Characters {
  const offsets: number[] = [];
  const text: string[] = [];
  for (const block of planBlocks(original))
    for (const line of block.kind === 'row' ? block.cells : [block.line])
      for (let at = 0; at < line.text.length; at++) {
        const character = line.text.charAt(at);
        if (unseenRe.test(character)) continue;
        text.push(halfWidth(character));
        offsets.push(line.offsets[at]!);
      }
  return { text: text.join(''), offsets };
}

/** The lines of an original that are like `line`, any number standing for any other, white space apart. */
function linesLike(line: string, original: string): Run[] {
  const like = withoutNumbers(line);
  let start = 0;
  return original.split('\n').flatMap((each) => {
    const run = { start, end: start + each.length };
    start = run.end + 1;
    return withoutNumbers(each) === like ? [run] : [];
  });
}

function withoutNumbers(line: string): string {
  return withoutSpace(line).replace(/\d+/gu, '0');
}

/** A run of the original as one of its characters. */
function within({ start, end }: Run, { offsets }: Characters): Run {
  const first = offsets.findIndex((offset) => offset >= start);
  const past = offsets.findIndex((offset) => offset >= end);
  return { start: first < 0 ? offsets.length : first, end: past < 0 ? offsets.length : past };
}

/** The first run from one text to another, both included, from `at` on, that no other has taken. */
function findRun(
  source: string,
  { from, to }: { from: string; to: string },
  taken: readonly Run[],
  at: number,
): Run | undefined {
  for (let start = source.indexOf(from, at); start >= 0; start = source.indexOf(from, start + 1)) {
    const last = source.indexOf(to, from === to ? start : start + from.length);
    if (last < 0) return undefined;
    const run = { start, end: last + to.length };
    if (!taken.some((other) => other.start < run.end && run.start < other.end)) return run;
  }
  return undefined;
}

function withoutRuns({ text, offsets }: Characters, runs: readonly Run[]): Characters {
  const kept = { text: '', offsets: [] as number[] };
  let at = 0;
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start)) {
    kept.text += text.slice(at, start);
    kept.offsets = kept.offsets.concat(offsets.slice(at, start));
    at = Math.max(at, end);
  }
  return { text: kept.text + text.slice(at), offsets: kept.offsets.concat(offsets.slice(at)) };
}

function lengthBefore(place: number, runs: readonly Run[]): number {
  return runs.reduce((length, { start, end }) => length + (end <= place ? end - start : 0), 0);
}

/** Puts `corrected` where `printed` stands first, and moves the cuts after it. */
function correct(kept: Characters, cutAt: Map<number, number>, printed: string, corrected: string): void {
  const found = kept.text.indexOf(printed);
  if (found < 0) return;
  kept.text = kept.text.slice(0, found) + corrected + kept.text.slice(found + printed.length);
  kept.offsets.splice(found, printed.length, ...Array.from(corrected, () => kept.offsets[found]!));
  for (const [index, offset] of cutAt)
    if (offset > found) cutAt.set(index, offset + corrected.length - printed.length);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
