import type { Passage, Role, Section, Sentence } from '../schema/plan-text.ts';
import type { Place } from '../schema/place.ts';
import type { RoleWord } from '../schema/role-word.ts';
import { simplified } from '../text/simplified.ts';
import { anchorMaker } from './anchor.ts';
import type { Block } from './block.ts';
import { isLetterOfIssue } from './letter-of-issue.ts';
import { headingLabel } from './heading-label.ts';
import { leadLength } from './lead-in.ts';
import type { TextLine } from './line-text.ts';
import { sentenceRuns } from './sentences.ts';

/** Turns an offset of the source into a place. */
export type PlaceOf = (offset: number) => Place;

/**
 * The sections of a plan in document order, each with its passages. A numbered heading stands as deep as its kind of
 * numbering does in this plan (第一章 above 第一节 above 一、), because conversions leave Markdown's levels uneven;
 * a heading without number stands where its `#` puts it.
 */
export function outline(blocks: readonly Block[], placeOf: PlaceOf, roles: readonly RoleWord[]): Section[] {
  const anchor = anchorMaker();
  const depthOfRank = labelDepths(blocks);
  const sections: Section[] = [];
  const open: Section[] = [];
  let section: Section | undefined;

  for (const block of blocks) {
    if (block.kind === 'heading') {
      const label = headingLabel(block.line.text);
      const depth = (label && depthOfRank.get(label.rank)) ?? block.depth ?? 2;
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
      const parent = open.at(-1);
      const title = block.line.text.slice(label?.label.length ?? 0).trim();
      section = {
        anchor: anchor('h', block.line.text),
        depth,
        heading: block.line.text,
        label: label?.label ?? null,
        title,
        role: roleOf(title, roles) ?? parent?.role ?? 'goal',
        parent: parent?.anchor ?? null,
        place: placeOf(block.line.offsets[0] ?? 0),
        passages: [],
      };
      open.push(section);
      sections.push(section);
      continue;
    }
    if (section === undefined) {
      const at = block.kind === 'row' ? block.cells.find((cell) => cell.text !== '') : block.line;
      section = {
        anchor: anchor('h', ''),
        depth: 0,
        heading: '',
        label: null,
        title: '',
        role: 'goal',
        parent: null,
        place: placeOf(at?.offsets[0] ?? 0),
        passages: [],
      };
      sections.push(section);
    }
    const passage = toPassage(block, anchor, placeOf);
    if (passage) section.passages.push(passage);
  }
  sections.forEach((each, index) => {
    if (each.role === 'goal' && isLetterOfIssue(each, index)) each.role = 'preamble';
  });
  return sections;
}

/** How deep each kind of numbering stands that this plan's headings use, below its title at 1. */
function labelDepths(blocks: readonly Block[]): Map<number, number> {
  const ranks = new Set<number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const label = headingLabel(block.line.text);
    if (label) ranks.add(label.rank);
  }
  return new Map([...ranks].sort((a, b) => a - b).map((rank, index) => [rank, index + 2]));
}

function roleOf(title: string, roles: readonly RoleWord[]): Role | undefined {
  const plain = simplified(title);
  return roles.find(({ word }) => plain.includes(word))?.role;
}

function toPassage(
  block: Exclude<Block, { kind: 'heading' }>,
  anchor: ReturnType<typeof anchorMaker>,
  placeOf: PlaceOf,
): Passage | undefined {
  if (block.kind === 'row') {
    const cells = block.cells.map((cell) => cell.text);
    const first = block.cells.find((cell) => cell.text !== '');
    if (first === undefined) return undefined;
    const text = cells.join(' | ');
    const sentence: Sentence = { anchor: anchor('s', text), text, place: placeOf(first.offsets[0]!) };
    return {
      kind: 'row',
      anchor: anchor('p', text),
      table: block.table,
      header: block.header,
      cells,
      sentences: [sentence],
    };
  }
  const { text, offsets, strongEnd }: TextLine = block.line;
  const sentences = sentenceRuns(text).map(({ start, end }) => {
    const run = text.slice(start, end);
    return { anchor: anchor('s', run), text: run, place: placeOf(offsets[start]!) };
  });
  if (sentences.length === 0) return undefined;
  const lead = leadLength(text, strongEnd);
  return {
    kind: block.kind,
    anchor: anchor('p', text),
    lead: block.titled ? text : lead > 0 ? text.slice(0, lead) : null,
    sentences,
  };
}
