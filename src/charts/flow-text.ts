import { lineWidth, type TextRun } from './text-line.ts';
import { textWidth } from './text-width.ts';

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
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  let widthPx = 0;
  for (const piece of runs.flatMap((run) => piecesOf(run, maxWidthPx))) {
    if (line.length > 0 && widthPx + piece.gapPx + piece.shownPx > maxWidthPx) {
      lines.push(line);
      line = [];
    }
    const begun = line.length > 0;
    line = joinTo(line, piece);
    widthPx = begun ? widthPx + piece.gapPx + piece.widthPx : lineWidth(line);
  }
  return [...lines, line].map(trimEnd).filter(({ length }) => length > 0);
}

/** The width of the widest of what `flowText` keeps on one line: in less room, it breaks words. */
export function widestPiece({ text, style, unbroken }: TextRun): number {
  const pieces = unbroken ? [text] : breakTexts(text);
  return Math.max(0, ...pieces.map((piece) => textWidth(piece.trimEnd(), style)));
}

/** A piece of a run: `source` is the run that it continues, `shownPx` its width without the spaces at its end. */
interface Piece {
  source: TextRun;
  text: string;
  gapPx: number;
  widthPx: number;
  shownPx: number;
}

function piecesOf(run: TextRun, maxWidthPx: number): Piece[] {
  const pieceOf = (text: string): Piece => {
    const shown = text.trimEnd();
    const shownPx = textWidth(shown, run.style);
    const widthPx = shown === text ? shownPx : textWidth(text, run.style);
    return { source: run, text, gapPx: 0, widthPx, shownPx };
  };
  const fits = ({ shownPx }: Piece): boolean => shownPx <= maxWidthPx;
  const texts = run.unbroken && fits(pieceOf(run.text)) ? [run.text] : breakTexts(run.text);
  const pieces = texts
    .map(pieceOf)
    .flatMap((piece) => (fits(piece) ? [piece] : [...piece.text].map(pieceOf)));
  return pieces.map((piece, index) => (index === 0 ? { ...piece, gapPx: run.gapPx ?? 0 } : piece));
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
