import type { PlanAbout } from '../schema/plan-about.ts';
import { planBlocks } from '../parse/plan-blocks.ts';
import { withTabbedColumns } from './aligned-columns.ts';
import { contentsList } from './contents-list.ts';
import { cutReasons, type CutLines } from './cut.ts';
import { doubtsAbout, type Doubt } from './doubts.ts';
import { pageMarks } from './page-marks.ts';
import { siteFrame, type MainLines } from './site-frame.ts';
import { sourceLines, type SourceLine } from './source-line.ts';
import { secondPlan } from './two-plans.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A document as Markdown of a plan, what was cut from it in the form of front matter, and what to look at. */
export interface Conversion {
  title: string | null;
  /** The text of the plan, without front matter. */
  markdown: string;
  cuts: PlanAbout['cuts'];
  cutLines: PlanAbout['cutLines'];
  doubts: Doubt[];
}

const imageRe = /^!\[[^\]]*\]\([^)]*\)$/u;

/**
 * Turns the text of a document into a plan's Markdown: without the site's frame, contents and page numbers (each cut by
 * name), with headings, tables and paragraphs marked, lines joined that pages or columns broke. Pure; a fatal doubt says
 * why a text cannot be converted.
 */
export function convertText(source: string, article?: MainLines): Conversion {
  const text = source.replace(/\r\n?/gu, '\n');
  const lines = sourceLines(text);
  const { cuts, title } = siteFrame(lines, article);
  const contents = contentsList(lines);
  const images = lines.filter((line) => imageRe.test(line.text));
  const all: CutLines[] = [
    ...cuts,
    ...(contents ? [contents] : []),
    ...pageMarks(lines),
    ...images.map((line) => ({ reason: 'image' as const, lines: [line], everywhere: false })),
  ];
  const cut = new Set(all.flatMap((run) => run.lines.map(({ number }) => number)));
  const kept = lines.map((line) => (cut.has(line.number) ? { ...line, text: '' } : line));
  const second = secondPlan(kept);
  const masked = withTabbedColumns(withoutLines(text, lines, cut), kept);
  const written = writeMarkdown(planBlocks(masked), title?.text);
  return {
    ...written,
    cuts: all.filter(({ everywhere }) => !everywhere).map(asCut),
    cutLines: all
      .filter(({ everywhere }) => everywhere)
      .map(({ reason, lines: [first] }) => ({ reason: cutReasons[reason], line: first!.text })),
    doubts: doubtsAbout({ text, lines, cuts: all, blocks: written.blocks, second }),
  };
}

/** A text with white space in place of some lines, of the same length. */
function withoutLines(text: string, lines: readonly SourceLine[], cut: ReadonlySet<number>): string {
  return lines
    .map(({ number, start, end }) => (cut.has(number) ? ' '.repeat(end - start) : text.slice(start, end)))
    .join('\n');
}

/** A run of lines as the front matter names it: from its first words to its last. */
function asCut({ reason, lines }: CutLines): PlanAbout['cuts'][number] {
  return { reason: cutReasons[reason], from: lines[0]!.text, to: lines.at(-1)!.text };
}
