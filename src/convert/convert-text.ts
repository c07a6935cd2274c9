import type { PlanAbout } from '../schema/plan-about.ts';
import { headingLabel } from '../parse/heading-label.ts';
import { planBlocks } from '../parse/plan-blocks.ts';
import { withTabbedColumns } from './aligned-columns.ts';
import { contentsList } from './contents-list.ts';
import { cutReasons, type CutLines } from './cut.ts';
import { doubtsAbout, type Doubt } from './doubts.ts';
import { pageMarks } from './page-marks.ts';
import { siteFrame, type MainLines } from './site-frame.ts';
import { sourceLines } from './source-line.ts';
import { secondPlan } from './two-plans.ts';
import { withoutWideSetting } from './wide-set.ts';
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
  const set = text.split('\n').map(withoutWideSetting);
  const lines = sourceLines(set.join('\n'));
  const marked = marksHeadings(set);
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
  const plain = withTabbedColumns(
    kept.map(({ number }) =>
      cut.has(number) ? '' : marked ? set[number - 1]! : set[number - 1]!.replace(hashesRe, ''),
    ),
  ).join('\n');
  const written = writeMarkdown(planBlocks(plain), title?.text);
  return {
    ...written,
    cuts: all.filter(({ everywhere }) => !everywhere).map(asCut),
    cutLines: all
      .filter(({ everywhere }) => everywhere)
      .map(({ reason, lines: [first] }) => ({ reason: cutReasons[reason], line: first!.text })),
    doubts: doubtsAbout({
      text: plain,
      lines: sourceLines(plain),
      source: lines,
      cuts: all,
      blocks: written.blocks,
      second,
    }),
  };
}

const hashesRe = /^\s*#{1,6}\s+/u;
/** A page that marks no more headings than these marks its title only. */
const titlesOnly = 2;

/** Whether a document marks its headings with `#`: more than its title, or a numbered one. */
function marksHeadings(lines: readonly string[]): boolean {
  const headings = lines
    .filter((line) => hashesRe.test(line))
    .map((line) => line.replace(hashesRe, '').replace(/^\*\*/u, ''));
  return headings.length > titlesOnly || headings.some((text) => headingLabel(text) !== undefined);
}

/** A run of lines as the front matter names it: from its first words to its last. */
function asCut({ reason, lines }: CutLines): PlanAbout['cuts'][number] {
  return { reason: cutReasons[reason], from: lines[0]!.text, to: lines.at(-1)!.text };
}
