import type { Block } from '../parse/block.ts';
import { headingLabel } from '../parse/heading-label.ts';
import { cutReasons, type CutLines } from './cut.ts';
import { isTitleLine } from './document-title.ts';
import type { SourceLine } from './source-line.ts';

/** What a person should look at in a conversion, by the line of the document; a fatal one stops it. */
export interface Doubt {
  line: number;
  ruleId: string;
  reason: string;
  fatal: boolean;
}

/** What a conversion did. */
export interface Converted {
  /** The text from which the blocks were read, and its lines; they are as many as the document's. */
  text: string;
  lines: readonly SourceLine[];
  /** The lines of the document. */
  source: readonly SourceLine[];
  cuts: readonly CutLines[];
  blocks: readonly Block[];
  second: SourceLine | undefined;
}

/** A character that was not recognised, and a Chinese one that was recognised as an English word: `布局and结构`. */
const lostRe = /[\ufffd\ue000-\uf8ff□]|(?<=\p{Script=Han})(?:and|or|of|the|in|to)(?=\p{Script=Han})/u;
const struckRe = /~~[^~]+~~|<(?:del|s|strike)>/iu;
const longestTitle = 24;

/** All that a conversion is unsure of, in the order of the lines. */
export function doubtsAbout(converted: Converted): Doubt[] {
  return [
    ...secondPlanDoubts(converted),
    ...emptyDoubts(converted),
    ...cutDoubts(converted),
    ...blockDoubts(converted),
    ...lostDoubts(converted),
    ...struckDoubts(converted),
  ].sort((a, b) => a.line - b.line);
}

function secondPlanDoubts({ second }: Converted): Doubt[] {
  if (!second) return [];
  const reason = `A second plan begins here: “${second.text}”; put each into a file of its own and convert them one by one.`;
  return [{ line: second.number, ruleId: 'two-plans', reason, fatal: true }];
}

function emptyDoubts({ blocks }: Converted): Doubt[] {
  const holdsText = blocks.some(
    (block) => block.kind !== 'heading' && (block.kind === 'row' || !isTitleLine(block.line.text)),
  );
  if (holdsText) return [];
  return [
    {
      line: 1,
      ruleId: 'no-plan-text',
      reason: 'Nothing in this file reads as the text of a plan; give the document itself.',
      fatal: true,
    },
  ];
}

function cutDoubts({ cuts }: Converted): Doubt[] {
  return cuts.map(({ reason, lines, everywhere }) => {
    const numbers = lines.map(({ number }) => number);
    const [first, last] = [numbers[0]!, numbers.at(-1)!];
    const where =
      numbers.length === 1
        ? `Line ${first} was`
        : everywhere
          ? `${numbers.length} lines like “${lines[0]!.text}” were`
          : `Lines ${first} to ${last} were`;
    const kind = cutReasons[reason].en;
    return {
      line: first,
      ruleId: `cut-${reason}`,
      reason: `${where} left out (${kind.charAt(0).toLowerCase()}${kind.slice(1)}); see that no plan text is in it.`,
      fatal: false,
    };
  });
}

function blockDoubts({ blocks, text, lines }: Converted): Doubt[] {
  const numberOf = lineNumbers(lines);
  const tables = new Map<number, number>();
  return blocks.flatMap((block, i): Doubt[] => {
    if (block.kind === 'row') {
      const line = numberOf(block.cells.find((cell) => cell.offsets.length > 0)?.offsets[0] ?? 0);
      const columns = tables.get(block.table);
      if (columns === undefined) {
        tables.set(block.table, block.cells.length);
        return block.header
          ? []
          : [
              {
                line,
                ruleId: 'headless-table',
                reason: 'This table has no row that names its columns; write one.',
                fatal: false,
              },
            ];
      }
      return block.cells.length === columns
        ? []
        : [
            {
              line,
              ruleId: 'uneven-row',
              reason: `This row has ${block.cells.length} cells, its table ${columns} columns; put each under its own.`,
              fatal: false,
            },
          ];
    }
    const { offsets, text: own } = block.line;
    const line = numberOf(offsets[0] ?? 0);
    const doubts: Doubt[] = joinsOf(offsets, text).map((at) => ({
      line: numberOf(at),
      ruleId: 'joined-lines',
      reason: `This line was joined to the paragraph of line ${line} across a gap; part them if they are two.`,
      fatal: false,
    }));
    const next = blocks[i + 1];
    if (
      block.kind === 'paragraph' &&
      !block.titled &&
      own.length <= longestTitle &&
      i > 12 &&
      blocks[i - 1]!.kind !== 'heading' &&
      next?.kind === 'paragraph' &&
      looksLikeTitle(own)
    )
      doubts.push({
        line,
        ruleId: 'maybe-heading',
        reason: `“${own}” may be a heading; mark it with ## if it is.`,
        fatal: false,
      });
    return doubts;
  });
}

function looksLikeTitle(text: string): boolean {
  return (
    text.length >= 4 &&
    !/[。；：:，,！？.）)]$/u.test(text) &&
    !/^\d|^[（(]|年.*月/u.test(text) &&
    headingLabel(text) === undefined &&
    !isTitleLine(text)
  );
}

/** Where the lines that a block joins lie apart: the offsets of their first characters after a gap of blank lines. */
function joinsOf(offsets: readonly number[], text: string): number[] {
  return offsets.filter(
    (at, i) =>
      i > 0 && at - offsets[i - 1]! > 2 && text.slice(offsets[i - 1]! + 1, at).split('\n').length > 2,
  );
}

function lostDoubts({ source }: Converted): Doubt[] {
  return source
    .filter(({ text }) => lostRe.test(text))
    .map(({ number, text }) => ({
      line: number,
      ruleId: 'lost-character',
      reason: `A character was lost here: “${excerpt(text)}”; look it up in the printed plan and name it as an erratum.`,
      fatal: false,
    }));
}

function struckDoubts({ source }: Converted): Doubt[] {
  return source
    .filter(({ text }) => struckRe.test(text))
    .map(({ number }) => ({
      line: number,
      ruleId: 'struck-out',
      reason: 'Text is struck out in this line and left out; see that it is so in print.',
      fatal: false,
    }));
}

function excerpt(text: string): string {
  const at = text.search(lostRe);
  return text.slice(Math.max(0, at - 8), at + 8);
}

function lineNumbers(lines: readonly SourceLine[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]!.number;
  };
}
