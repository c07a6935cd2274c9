import type { Block } from './block.ts';
import type { Root, RootContent } from 'mdast';
import { isPlainHeading } from './heading-label.ts';
import type { HtmlTable } from './html-tables.ts';
import { joinLines, sliceLine, trimLine } from './join-lines.ts';
import { joinBrokenLines, layoutOf, type WrittenLine } from './broken-lines.ts';
import { textLines, type TextLine } from './line-text.ts';
import { statedHeadings } from './stated-headings.ts';
import { markdownRows, tabCells, tableAdder, type TableRow } from './table-rows.ts';

/** `- `, `* ` or `+ ` before a list item. */
const bulletRe = /^[-*+]\s+(?=\S)/u;

/**
 * The pieces of a plan in document order. A line break or a page break inside a sentence does not end a paragraph.
 * A document that marks headings with `#` is taken at its word; in one that does not, numbered lines with text below are.
 */
export function blocks(root: Root, source: string, htmlTables: readonly HtmlTable[]): Block[] {
  const plainHeadings = !root.children.some((node) => node.type === 'heading');
  const parts = writtenParts(root, source, htmlTables);
  const layout = layoutOf(
    parts.flatMap((part) => (part.kind === 'prose' ? part.lines : [])),
    plainHeadings,
  );
  const found: Block[] = [];
  const tables = tableAdder(found);
  for (const part of parts) {
    if (part.kind === 'heading') found.push(part);
    else if (part.kind === 'table') tables.table(part.rows);
    else if (part.kind === 'tab-row') tables.tabRow(part.cells);
    else for (const line of joinBrokenLines(part.lines, layout)) found.push(proseBlock(line, plainHeadings));
  }
  return statedHeadings(found);
}

/** A part of a source as it is written: a heading, a table, or the lines of prose between. */
type Part =
  | Extract<Block, { kind: 'heading' }>
  | { kind: 'table'; rows: readonly TableRow[] }
  | { kind: 'tab-row'; cells: TextLine[] }
  | { kind: 'prose'; lines: WrittenLine[] };

function writtenParts(root: Root, source: string, htmlTables: readonly HtmlTable[]): Part[] {
  const parts: Part[] = [];
  const pieces = [...root.children, ...htmlTables].sort((a, b) => startOf(a) - startOf(b));
  for (const piece of pieces) {
    if ('rows' in piece) parts.push({ kind: 'table', rows: piece.rows });
    else if (piece.type === 'table') parts.push({ kind: 'table', rows: markdownRows(piece, source) });
    else if (piece.type === 'heading') {
      const line = joinLines(textLines(piece.children, source));
      parts.push({ kind: 'heading', line, depth: piece.depth });
    } else if (piece.type === 'paragraph') {
      for (const [index, written] of textLines(piece.children, source).entries()) {
        const cells = tabCells(written, source);
        const line = trimLine(written);
        if (cells) parts.push({ kind: 'tab-row', cells });
        else if (line.text !== '') addProse(parts, { line, afterLineBreak: index > 0 });
      }
    }
  }
  return parts;
}

function addProse(parts: Part[], line: WrittenLine): void {
  const before = parts.at(-1);
  if (before?.kind === 'prose') before.lines.push(line);
  else parts.push({ kind: 'prose', lines: [line] });
}

function proseBlock(line: TextLine, plainHeadings: boolean): Block {
  if (plainHeadings && isPlainHeading(line.text)) return { kind: 'heading', line, depth: undefined };
  const bullet = bulletRe.exec(line.text)?.[0].length ?? 0;
  return bullet > 0
    ? { kind: 'item', line: sliceLine(line, bullet, line.text.length) }
    : { kind: 'paragraph', line };
}

function startOf(piece: RootContent | HtmlTable): number {
  return 'rows' in piece ? piece.start : piece.position!.start.offset!;
}
