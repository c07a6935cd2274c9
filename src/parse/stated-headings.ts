import type { Block } from './block.ts';
import { headingLabel } from './heading-label.ts';

/** The rank of 一、: what stands above it (章, 节) holds other headings, and is one whatever stands below. */
const firstListRank = 3;

/** An amount in a heading: `新增学位1800个`, `覆盖率达到95%以上`; a year, a version or a name is none. */
const amountRe =
  /(?<![\d.A-Za-z“"《])(?:\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九]?[十百千][〇零一二两三四五六七八九十百]*)\s*[多余]?[百千万亿]*\s*(?:[%％‰]|平方|公里|千米|米|亩|公顷|元|人|户|家|个(?!\d)|所|座|处|张|套|台|辆|吨|件|项|条|名|万|亿)(?![级星]|化|一体)/u;

/**
 * Blocks in which a numbered line that has nothing below it is a paragraph of its own, not a heading without text (if
 * it states an amount, or if most lines so numbered have nothing below them); and in which a heading that states an amount
 * is one too, with the text below it, unless it is one of the first order (一、) that holds others. So the numbers of headings are read as the text of the
 * goals they name. The numbered lines of a list of annexes (附件) are paragraphs.
 */
export function statedHeadings(blocks: readonly Block[]): Block[] {
  const { bare, all } = headingsByRank(blocks);
  let annexes = false;
  return blocks.map((block, i): Block => {
    if (block.kind !== 'heading') {
      annexes = block.kind !== 'row' && /^附\s*件/u.test(block.line.text);
      return block;
    }
    if (annexes && isBare(blocks, i)) return { kind: 'paragraph', line: block.line };
    const rank = headingLabel(block.line.text)?.rank;
    if (rank === undefined || rank < firstListRank) return block;
    const next = rank === firstListRank ? nextHeading(blocks, i) : undefined;
    if (next && isBelow(next, block)) return block;
    const listed = isBare(blocks, i) && bare.get(rank)! * 2 > all.get(rank)!;
    if (!listed && !amountRe.test(block.line.text)) return block;
    return { kind: 'paragraph', line: block.line, titled: true };
  });
}

/** Whether a heading of plain text has nothing below it. */
function isBare(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at]!, blocks[at + 1]];
  if (block.kind !== 'heading' || block.depth !== undefined) return false;
  return next === undefined || (next.kind === 'heading' && !isBelow(next, block));
}

function headingsByRank(blocks: readonly Block[]): { bare: Map<number, number>; all: Map<number, number> } {
  const bare = new Map<number, number>();
  const all = new Map<number, number>();
  blocks.forEach((block, i) => {
    const rank = block.kind === 'heading' ? headingLabel(block.line.text)?.rank : undefined;
    if (rank === undefined) return;
    all.set(rank, (all.get(rank) ?? 0) + 1);
    if (isBare(blocks, i)) bare.set(rank, (bare.get(rank) ?? 0) + 1);
  });
  return { bare, all };
}

type Heading = Extract<Block, { kind: 'heading' }>;

function nextHeading(blocks: readonly Block[], from: number): Heading | undefined {
  for (let i = from + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind === 'heading') return block;
  }
  return undefined;
}

/** Whether a heading stands deeper than another: by its numbering where both have one, else by its `#`. */
function isBelow(inner: Heading, outer: Heading): boolean {
  const [a, b] = [headingLabel(inner.line.text), headingLabel(outer.line.text)];
  if (a && b) return a.rank > b.rank;
  return (inner.depth ?? 0) > (outer.depth ?? 0);
}
