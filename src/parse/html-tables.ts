import type { PhrasingContent, RootContent, TableContent } from 'mdast';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { textLines, type TextLine } from './line-text.ts';
import { joinLines, trimLine } from './join-lines.ts';
import { parseMarkdown } from './markdown.ts';

/** An HTML table in the source of a plan, its merged cells spread: the text stands in the first, the others are empty. */
export interface HtmlTable {
  /** The run of the source it takes. */
  start: number;
  end: number;
  rows: HtmlRow[];
}

export interface HtmlRow {
  cells: TextLine[];
  /** Whether it is marked as one that names the columns. */
  head: boolean;
  /** Whether it is one cell across the whole table: a caption, a note, a group of rows. */
  whole: boolean;
}

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const tableRe = /<table[\s>][\s\S]*?<\/table\s*>/giu;
const widestSpan = 100;

/** The HTML tables of a source from an offset on, in order. */
export function htmlTables(source: string, from: number): HtmlTable[] {
  tableRe.lastIndex = from;
  const found: HtmlTable[] = [];
  for (let match = tableRe.exec(source); match; match = tableRe.exec(source)) {
    const rows = tableRows(match[0], match.index, source);
    if (rows.length > 0) found.push({ start: match.index, end: match.index + match[0].length, rows });
  }
  return found;
}

/** A source with blank lines in place of its HTML tables, of the same length, so that every offset stays. */
export function withoutHtmlTables(source: string, tables: readonly HtmlTable[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of tables) {
    text += `${source.slice(at, start)}\n\n${' '.repeat(end - start - 4)}\n\n`;
    at = end;
  }
  return text + source.slice(at);
}

function tableRows(html: string, offset: number, source: string): HtmlRow[] {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const rows = elements(fragment, new Set(['tr']));
  /** The cells that reach down into the next rows: how many rows still, by column. */
  const reaching = new Map<number, number>();
  const read = rows.map((row): HtmlRow => {
    const written = elements(row, new Set(['td', 'th']));
    const cells: TextLine[] = [];
    const skipReaching = (): void => {
      for (let left = reaching.get(cells.length) ?? 0; left > 0; left = reaching.get(cells.length) ?? 0) {
        reaching.set(cells.length, left - 1);
        cells.push(emptyCell());
      }
    };
    for (const cell of written) {
      skipReaching();
      const [across, down] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let i = 0; i < across; i++) {
        if (down > 1) reaching.set(cells.length, down - 1);
        cells.push(i === 0 ? cellText(cell, offset, source) : emptyCell());
      }
    }
    skipReaching();
    const head =
      written.length > 0 && (within(row, 'thead') || written.every(({ tagName }) => tagName === 'th'));
    return { cells, head, whole: written.length === 1 };
  });
  const width = Math.max(0, ...read.map(({ cells }) => cells.length));
  return read
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .map(({ cells, head, whole }) => ({
      cells: [...cells, ...Array.from({ length: width - cells.length }, emptyCell)],
      head,
      whole: whole && width > 1 && cells.length >= 1 && cells.slice(1).every(({ text }) => text === ''),
    }));
}

function emptyCell(): TextLine {
  return { text: '', offsets: [], strongEnd: 0 };
}

function span(cell: Element, name: string): number {
  const value = Number(cell.attrs.find((attr) => attr.name === name)?.value);
  return Number.isInteger(value) && value > 1 ? Math.min(value, widestSpan) : 1;
}

/** The elements of some names in a node, those inside one another left to the outer. */
function elements(node: Node, names: ReadonlySet<string>): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) =>
    'tagName' in child && names.has(child.tagName) ? [child] : elements(child, names),
  );
}

function within(node: Element, name: string): boolean {
  return node.parentNode !== null && 'tagName' in node.parentNode && node.parentNode.tagName === name;
}

/** A cell's text with its places in the source; what is set inside it is read like a line of the plan. */
function cellText(cell: Element, offset: number, source: string): TextLine {
  const location = cell.sourceCodeLocation;
  if (!location) return emptyCell();
  const start = offset + (location.startTag?.endOffset ?? location.startOffset);
  const end = offset + (location.endTag?.startOffset ?? location.endOffset);
  const inner = source.slice(start, end);
  const lines = parseMarkdown(inner).children.flatMap((node) => textLines(phrasing(node), inner));
  const { text, offsets } = trimLine(joinLines(lines));
  return { text, offsets: offsets.map((at) => at + start), strongEnd: 0 };
}

function phrasing(node: RootContent | TableContent): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return node.children;
  if (node.type === 'table' || node.type === 'tableRow') return node.children.flatMap(phrasing);
  return [];
}
