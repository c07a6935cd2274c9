import type { Root, Table } from 'mdast';
import { headingLabel, isPlainHeading } from './heading-label.ts';
import { textLines, type TextLine } from './line-text.ts';

/** A piece of a plan before it has an outline: a heading, a paragraph or item of joined lines, or a table row. */
export type Block =
  | { kind: 'heading'; line: TextLine; depth: number | undefined }
  | { kind: 'paragraph' | 'item'; line: TextLine }
  | { kind: 'row'; table: number; header: boolean; cells: TextLine[] };

/** `- `, `* ` or `+ ` before a list item. */
const bulletRe = /^[-*+]\s+(?=\S)/u;
const dashRe = /^[—－–-]{2}/u;
const passageEndRe = /[。！？!?；;：:][”’"'）)】》」』]*\s*$/u;
/** Prose, as against a title, a name or a date: it pauses. */
const pauseRe = /[，,。；]/u;
/** A paragraph shorter than this that ends without a stop is taken as complete: a name, a date, an entry. */
const shortestBrokenLine = 20;

/**
 * The pieces of a plan in document order. A line break or a page break inside a sentence does not end a paragraph.
 * A document that marks headings with `#` is taken at its word; in one that does not, numbered lines are headings.
 */
export function blocks(root: Root, source: string): Block[] {
  const found: Block[] = [];
  const plainHeadings = !root.children.some((node) => node.type === 'heading');
  let tables = 0;
  for (const node of root.children) {
    if (node.type === 'heading') {
      found.push({ kind: 'heading', line: joinLines(textLines(node.children, source)), depth: node.depth });
    } else if (node.type === 'table') {
      found.push(...tableRows(node, source, tables++));
    } else if (node.type === 'paragraph') {
      for (const [index, line] of textLines(node.children, source).entries()) {
        const cells = tabCells(line, source);
        const previous = found.at(-1);
        if (cells) {
          const continues = previous?.kind === 'row';
          found.push({
            kind: 'row',
            table: continues ? previous.table : tables++,
            header: !continues,
            cells,
          });
        } else addLine(found, line, { plainHeadings, afterLineBreak: index > 0 });
      }
    }
  }
  return found;
}

function addLine(
  found: Block[],
  raw: TextLine,
  { plainHeadings, afterLineBreak }: { plainHeadings: boolean; afterLineBreak: boolean },
): void {
  const line = trimLine(raw);
  if (line.text === '') return;
  const previous = found.at(-1);
  const shortest = afterLineBreak ? 1 : shortestBrokenLine;
  if (previous?.kind === 'paragraph' && isBrokenOff(previous.line.text, shortest) && !beginsPassage(line)) {
    previous.line = joinLines([previous.line, line]);
  } else if (plainHeadings && isPlainHeading(line.text)) {
    found.push({ kind: 'heading', line, depth: undefined });
  } else {
    const bullet = bulletRe.exec(line.text)?.[0].length ?? 0;
    if (bullet > 0) found.push({ kind: 'item', line: sliceLine(line, bullet, line.text.length) });
    else found.push({ kind: 'paragraph', line });
  }
}

/** Whether a line stops inside a sentence, as at the end of a printed page. */
function isBrokenOff(text: string, shortest: number): boolean {
  return text.length >= shortest && pauseRe.test(text) && !passageEndRe.test(text);
}

function beginsPassage(line: TextLine): boolean {
  return (
    line.strongEnd > 0 ||
    headingLabel(line.text) !== undefined ||
    bulletRe.test(line.text) ||
    dashRe.test(line.text) ||
    isPlainHeading(line.text)
  );
}

function tableRows(node: Table, source: string, table: number): Block[] {
  return node.children.map((row, index) => ({
    kind: 'row',
    table,
    header: index === 0,
    cells: row.children.map((cell) => trimLine(joinLines(textLines(cell.children, source)))),
  }));
}

/** The cells of a line of plain text that tabs divide into at least three, read from the source, which keeps leading tabs. */
function tabCells(line: TextLine, source: string): TextLine[] | undefined {
  const first = line.offsets[0];
  if (first === undefined || !line.text.includes('\t')) return undefined;
  const start = source.lastIndexOf('\n', first) + 1;
  const newline = source.indexOf('\n', first);
  const end = newline < 0 ? source.length : newline;
  const cells: TextLine[] = [];
  let at = start;
  for (const text of source.slice(start, end).split('\t')) {
    const from = at;
    cells.push(trimLine({ text, offsets: Array.from(text, (_, i) => from + i), strongEnd: 0 }));
    at += text.length + 1;
  }
  return cells.length < 3 ? undefined : cells;
}

/** One line of several: Chinese text is joined without a space, two Latin words with one. */
function joinLines(lines: readonly TextLine[]): TextLine {
  const [first, ...rest] = lines.map(trimLine).filter((line) => line.text !== '');
  if (first === undefined) return { text: '', offsets: [], strongEnd: 0 };
  let text = first.text;
  const offsets = [...first.offsets];
  for (const line of rest) {
    if (/[\w)]$/u.test(text) && /^[\w(]/u.test(line.text)) {
      text += ' ';
      offsets.push(offsets.at(-1)!);
    }
    text += line.text;
    offsets.push(...line.offsets);
  }
  return { text, offsets, strongEnd: first.strongEnd };
}

function trimLine(line: TextLine): TextLine {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  return start === 0 && end === line.text.length ? line : sliceLine(line, start, Math.max(start, end));
}

function sliceLine(line: TextLine, start: number, end: number): TextLine {
  return {
    text: line.text.slice(start, end),
    offsets: line.offsets.slice(start, end),
    strongEnd: Math.max(0, Math.min(line.strongEnd, end) - start),
  };
}
