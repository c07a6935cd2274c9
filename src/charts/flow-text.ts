import { lineWidth, type TextRun } from './text-line.ts';

/** A character beside which a line may break: `市` `，` `“` */
const cjkRe =
  /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** A character that no line begins with: `，` `）` `”` */
const closingRe = /[\u2019\u201d\u2014\u2026、。，．：；！？）》」』】〉〕％%)\]]/u;
/** A character that no line ends with: `（` `“` */
const openingRe = /[\u2018\u201c（《「『【〈〔([]/u;

/**
 * Sets runs in lines no wider than `maxWidthPx`, breaking Latin text at spaces and CJK text between characters, never
 * before a closing or after an opening mark. What is wider than a line by itself is broken anywhere; nothing is cut.
 */
export function flowText(runs: readonly TextRun[], maxWidthPx: number): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const piece of runs.flatMap((run) => piecesOf(run, maxWidthPx))) {
    const line = lines.at(-1)!;
    const joined = joinTo(line, piece);
    if (line.length === 0 || lineWidth(trimEnd(joined)) <= maxWidthPx) lines[lines.length - 1] = joined;
    else lines.push(joinTo([], piece));
  }
  return lines.map(trimEnd).filter((line) => line.length > 0);
}

/** A piece of a run; `source` is the run that it continues. */
interface Piece {
  source: TextRun;
  text: string;
  gapPx: number;
}

function piecesOf(run: TextRun, maxWidthPx: number): Piece[] {
  const fits = (text: string): boolean => lineWidth([{ ...run, text: text.trimEnd() }]) <= maxWidthPx;
  const whole = run.unbroken && fits(run.text);
  const texts = (whole ? [run.text] : breakTexts(run.text)).flatMap((text) =>
    fits(text) ? [text] : [...text],
  );
  return texts.map((text, index) => ({ source: run, text, gapPx: index === 0 ? (run.gapPx ?? 0) : 0 }));
}

function breakTexts(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    const before = [...piece].at(-1);
    if (before !== undefined && mayBreak(before, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function mayBreak(before: string, after: string): boolean {
  if (closingRe.test(after) || openingRe.test(before) || after === ' ') return false;
  return (
    before === ' ' || ((cjkRe.test(before) || cjkRe.test(after)) && before !== '\u00a0' && after !== '\u00a0')
  );
}

function joinTo(line: readonly TextRun[], { source, text, gapPx }: Piece): TextRun[] {
  const last = line.at(-1);
  if (last && last.style === source.style && last.paint === source.paint && gapPx === 0) {
    return [...line.slice(0, -1), { ...last, text: last.text + text }];
  }
  const start = line.length === 0 ? text.trimStart() : text;
  return start === ''
    ? [...line]
    : [...line, { ...source, text: start, gapPx: line.length === 0 ? 0 : gapPx }];
}

function trimEnd(line: readonly TextRun[]): TextRun[] {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}
