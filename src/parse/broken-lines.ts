import { headingLabel, isPlainHeading } from './heading-label.ts';
import { joinLines } from './join-lines.ts';
import type { TextLine } from './line-text.ts';

/** A line of prose as the source writes it, and whether only a line break parts it from the one before. */
export interface WrittenLine {
  line: TextLine;
  afterLineBreak: boolean;
}

const stopRe = /[。！？!?][”’"'）)】》」』〕]*$/u;
const passageEndRe = /[。！？!?；;：:][”’"'）)】》」』]*$/u;
/** Prose, as against a title, a name or a date: it pauses. */
const pauseRe = /[，,、。；]/u;
const clauseEndRe = /[，,、]$/u;
const bulletRe = /^(?:[-*+]\s+|[•●◆■▪□○◇★☆✓➢➤])/u;
const dashRe = /^[—－–-]{2}/u;
const enumeratorRe = /^(?:[一二三四五六七八九十]+(?:是|要)|第[一二三四五六七八九十]+[，,、])/u;
/** A number with its unit and a stop is no paragraph of its own: `33个。`. */
const onlyNumberRe = /^\d[\d.,]*(?:[%‰]|\p{Script=Han}{1,3})[。；]$/u;
/** A paragraph shorter than this that ends without a stop is taken as complete: a name, a date, an entry. */
const shortestBrokenParagraph = 20;

/** How a text is laid out. */
export interface Layout {
  /** The width from which on a line is full, where lines were wrapped at a page's width. */
  fullWidth: number | undefined;
  /** Whether paragraphs end in stops, so that one that does not was broken by a page: mostly, or nearly always. */
  pages: 'mostly' | 'always' | undefined;
  /** Whether numbered lines are headings. */
  plainHeadings: boolean;
}

/** The layout of a text, from all its lines of prose. */
export function layoutOf(written: readonly WrittenLine[], plainHeadings: boolean): Layout {
  return { fullWidth: wrapWidth(written), pages: brokenByPages(written), plainHeadings };
}

/**
 * Lines joined to paragraphs. A line goes on in the next one when it breaks off inside a sentence: where the lines of
 * a text are all of one width, when it is as wide; else when it pauses and a following line comes to the sentence's stop.
 * Across a blank line it goes on only where a page may have ended: in a text whose paragraphs end in stops, and after
 * a comma only if most of many do. Lists of short lines without stops are left as they are.
 */
export function joinBrokenLines(lines: readonly WrittenLine[], layout: Layout): TextLine[] {
  const ends = sentenceEnds(lines);
  const joined: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const start = at;
    do at++;
    while (at < lines.length && goesOn(lines, at, layout, ends[at]!));
    joined.push(joinLines(lines.slice(start, at).map(({ line }) => line)));
  }
  return joined;
}

/** Whether line `at` goes on with what the one before it began; `ends`: whether it, or what goes on from it, comes to a stop. */
function goesOn(lines: readonly WrittenLine[], at: number, layout: Layout, ends: boolean): boolean {
  const before = lines[at - 1]!.line.text;
  const { line, afterLineBreak } = lines[at]!;
  if (passageEndRe.test(before) || beginsPassage(line)) return false;
  if (afterLineBreak && onlyNumberRe.test(line.text)) return true;
  const full = layout.fullWidth !== undefined && width(before) >= layout.fullWidth;
  if (full && afterLineBreak) return true;
  if (layout.plainHeadings && isPlainHeading(before) && !full) return false;
  if (!pauseRe.test(before)) return false;
  if (afterLineBreak) return layout.fullWidth === undefined && ends;
  if (before.length < shortestBrokenParagraph || !ends) return false;
  return layout.pages === 'always' || ((layout.pages === 'mostly' || full) && !clauseEndRe.test(before));
}

function beginsPassage(line: TextLine): boolean {
  return (
    line.strongEnd > 0 ||
    headingLabel(line.text) !== undefined ||
    bulletRe.test(line.text) ||
    dashRe.test(line.text) ||
    enumeratorRe.test(line.text) ||
    isPlainHeading(line.text)
  );
}

/** How wide a line of print is, in half-width characters. */
function width(text: string): number {
  let total = 0;
  for (const character of text) total += character < '\u0100' ? 1 : 2;
  return total;
}

/** A full line may lack as much as a mark and a word that may not begin or end a line. */
const wrapSlack = 6;
const widestPage = 130;
const narrowestPage = 24;

/** The width from which on a line is full, if the text is one whose lines were wrapped at a page's width. */
function wrapWidth(lines: readonly WrittenLine[]): number | undefined {
  const broken = lines.filter((_, i) => lines[i + 1]?.afterLineBreak).map(({ line }) => width(line.text));
  const widest = lines.reduce((most, { line }) => Math.max(most, width(line.text)), 0);
  const full = widest - wrapSlack;
  if (widest > widestPage || widest < narrowestPage) return undefined;
  const filled = broken.filter((own) => own >= full).length;
  return filled >= 2 && filled >= broken.length / 3 ? full : undefined;
}

/** For each line, whether it or one after it comes to a stop before another passage begins. */
function sentenceEnds(lines: readonly WrittenLine[]): boolean[] {
  const ends: boolean[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const { line } = lines[i]!;
    const next = lines[i + 1];
    ends[i] =
      stopRe.test(line.text) ||
      /[。；]/u.test(line.text) ||
      (next !== undefined && !beginsPassage(next.line) && pauseRe.test(line.text) && ends[i + 1]!);
  }
  return ends;
}

const manyParagraphs = 12;

function brokenByPages(lines: readonly WrittenLine[]): Layout['pages'] {
  let stopped = 0;
  let broken = 0;
  lines.forEach(({ line: { text } }, i) => {
    if (lines[i + 1]?.afterLineBreak) return;
    if (stopRe.test(text)) stopped++;
    else if (text.length >= shortestBrokenParagraph && pauseRe.test(text) && !passageEndRe.test(text))
      broken++;
  });
  if (stopped < broken) return undefined;
  return stopped >= manyParagraphs && stopped >= 2 * broken ? 'always' : 'mostly';
}
