import { halfWidth } from '../check/plain-text.ts';
import type { Block } from '../parse/block.ts';
import { headingLabel } from '../parse/heading-label.ts';
import { leadLength } from '../parse/lead-in.ts';
import { beginsTitle, isTitleLine } from './document-title.ts';
import { headingSpaces, withoutStraySpaces } from './plain-spaces.ts';

/** The Markdown of a plan, its title, and the blocks it was written from. */
export interface WrittenPlan {
  markdown: string;
  title: string | null;
  blocks: readonly Block[];
}

type Row = Extract<Block, { kind: 'row' }>;

/** How many blocks at the start of a document may come before its title. */
const titleReach = 16;
const deepestHeading = 6;
const chapterRank = 1;
const longestChapterLine = 40;

/** Writes the blocks of a document as Markdown, its headings as deep as their numbering stands. */
export function writeMarkdown(blocks: readonly Block[], named: string | undefined): WrittenPlan {
  const found = titleBlocks(blocks, named);
  const ranks = headingRanks(blocks);
  const parts: string[] = [];
  let depth = 1;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (found?.from === at) {
      parts.push(`# ${escapeText(found.title)}`);
      at = found.to;
    } else if (block.kind === 'row') {
      const rows: Row[] = [];
      for (let next = blocks[at]; next?.kind === 'row' && next.table === block.table; next = blocks[++at])
        rows.push(next);
      at--;
      parts.push(tableText(rows));
    } else if (block.kind === 'heading' || block.titled) {
      const more = block.kind === 'heading' ? chapterGoesOn(block, blocks[at + 1]) : undefined;
      if (more !== undefined) at++;
      const text = headingSpaces(block.line.text + (more === undefined ? '' : ` ${more}`));
      const label = headingLabel(block.line.text);
      const caption = label === undefined && blocks[at + 1]?.kind === 'row';
      depth = label ? ranks.indexOf(label.rank) + 2 : caption ? depth + 1 : 2;
      parts.push(`${'#'.repeat(Math.min(depth, deepestHeading))} ${escapeText(text)}`);
    } else parts.push(proseText(block));
  }
  return { markdown: `${parts.join('\n\n')}\n`, title: found?.title ?? null, blocks };
}

/** The blocks that make up the title: the last line like one before the first numbered heading, with its first half if a line break parted it. */
function titleBlocks(
  blocks: readonly Block[],
  named: string | undefined,
): { from: number; to: number; title: string } | undefined {
  const body = blocks.findIndex(
    ({ kind, ...block }) =>
      kind === 'heading' && headingLabel((block as { line: { text: string } }).line.text) !== undefined,
  );
  const head = blocks.slice(0, Math.min(titleReach, body < 0 ? blocks.length : body));
  const texts = head.map((block) => (block.kind === 'row' ? '' : block.line.text));
  let to = texts.findLastIndex((text) => isTitleLine(text) && !text.startsWith('附件'));
  if (to < 0 && named !== undefined) to = texts.indexOf(named);
  if (to < 0) return undefined;
  const from =
    to > 0 && beginsTitle(texts[to - 1]!) && !/^(?:\S{2,9}(?:省|市|县|区|旗)|关于)/u.test(texts[to]!)
      ? to - 1
      : to;
  return { from, to, title: headingSpaces(texts.slice(from, to + 1).join('')) };
}

/** The kinds of numbering that head sections here, the outermost first. */
function headingRanks(blocks: readonly Block[]): number[] {
  const ranks = blocks.flatMap((block) => {
    const label =
      block.kind === 'heading' || (block.kind !== 'row' && block.titled)
        ? headingLabel(block.line.text)
        : undefined;
    return label ? [label.rank] : [];
  });
  return [...new Set(ranks)].sort((a, b) => a - b);
}

/** The second line of a chapter's heading: `第一章 开启新篇章` + `加快建设核心区`. */
function chapterGoesOn(heading: Block, next: Block | undefined): string | undefined {
  if (heading.kind !== 'heading' || next === undefined || next.kind === 'row' || next.kind === 'item')
    return undefined;
  const { text } = next.line;
  const chapter = (headingLabel(heading.line.text)?.rank ?? Infinity) <= chapterRank;
  const short = text.length <= longestChapterLine && !/[。；，,：:！？]/u.test(text);
  return chapter && short && headingLabel(text) === undefined ? text : undefined;
}

function proseText(block: Exclude<Block, Row>): string {
  const text = withoutStraySpaces(block.line.text);
  if (block.kind === 'item') return `- ${escapeText(text)}`;
  const lead = leadLength(
    text,
    block.line.strongEnd > 0 ? withoutStraySpaces(block.line.text.slice(0, block.line.strongEnd)).length : 0,
  );
  if (lead === 0) return escapeText(text);
  return `**${escapeText(text.slice(0, lead))}**${escapeText(text.slice(lead))}`;
}

function tableText(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const line = (cells: readonly string[]): string =>
    `|${Array.from({ length: width }, (_, i) => (cells[i] ? ` ${cells[i]} |` : ' |')).join('')}`;
  const texts = rows.map(({ cells }) =>
    cells.map((cell) => escapeText(halfWidth(cell.text).trim()).replace(/\|/gu, '\\|')),
  );
  const [head, ...body] = rows[0]!.header ? texts : [[], ...texts];
  return [line(head!), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** Text with what Markdown would take for marks escaped. */
function escapeText(text: string): string {
  return text.replace(/[\\*_$`]|~~|<(?=[a-z/!])/giu, '\\$&').replace(/^(?=#{1,6}\s|[-+]\s)/u, '\\');
}
