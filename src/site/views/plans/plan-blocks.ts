import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { PlanAbout } from '../../../schema/plan-about.ts';
import type { Passage, Sentence } from '../../../schema/plan-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { markedRuns, markOf, type MarkedRun } from '../../parts/marked-runs.ts';
import type { CutsByAnchor } from './plan-cuts.ts';
import { alsoViews, type AlsoView } from '../passages/also-view.ts';
import { corrections, remarksOn, type Remark } from './plan-remarks.ts';
import { quantityReading, type QuantityReading } from '../../parts/quantity-reading.ts';

/** A sentence as it is shown; `lead` says that it is a lead-in, the title of its paragraph. */
export interface SentenceView {
  anchor: string;
  runs: MarkedRun[];
  lead: boolean;
  remarks: Remark[];
}

/** A table row; its anchor is that of its one sentence. */
export interface RowView {
  anchor: string;
  cells: string[];
  remarks: Remark[];
}

/** A paragraph or list item (`anchor` where a goal begins with it), a whole table, or a remark where text was cut. */
export type BlockView =
  | {
      kind: 'paragraph' | 'item';
      anchor: string | null;
      sentences: SentenceView[];
      readings: QuantityReading[];
      /** Where words of the paragraph also stand in other plans. */
      also: AlsoView[];
    }
  | { kind: 'table'; columns: string[]; rows: RowView[]; readings: QuantityReading[] }
  | { kind: 'cut'; remark: Remark };

/** What the blocks of a plan are made from besides its passages. */
export interface BlockSetting {
  about: PlanAbout;
  /** The quantities that a sentence states, by its anchor. */
  stated: ReadonlyMap<string, readonly AlignedQuantity[]>;
  /** The anchors of goals: addresses that other pages lead to. */
  goals: ReadonlySet<string>;
  cuts: CutsByAnchor;
  library: Library;
  edition: Edition;
  /** The site’s own. */
  origin: URL;
}

/** The blocks of a section: its passages in order, rows of one table together. */
export function planBlocks(passages: readonly Passage[], setting: BlockSetting): BlockView[] {
  const blocks: BlockView[] = [];
  for (const passage of passages) {
    blocks.push(...cutBlocks(passage.anchor, setting));
    if (passage.kind === 'row') addRow(passage, blocks, setting);
    else blocks.push(paragraphBlock(passage, setting));
  }
  return blocks;
}

/** Remarks where text was cut before a heading or passage, or at the end of the document (`null`). */
export function cutBlocks(anchor: string | null, { about, cuts, edition }: BlockSetting): BlockView[] {
  return (cuts.get(anchor) ?? []).map((index) => ({
    kind: 'cut',
    remark: { kind: 'cut', text: edition.words.reading.cutHere(edition.say(about.cuts[index]!.reason)) },
  }));
}

function paragraphBlock(passage: Exclude<Passage, { kind: 'row' }>, setting: BlockSetting): BlockView {
  const { kind, anchor } = passage;
  const sentences = sentenceViews(passage, setting);
  const readings: QuantityReading[] = [];
  let marks = 0;
  for (const { anchor: sentence, runs } of sentences) {
    for (const quantity of setting.stated.get(sentence) ?? []) {
      const mark = marks + markOf(runs, quantity.start);
      readings.push(quantityReading(quantity, mark, setting.library, setting.edition, setting.origin));
    }
    marks += runs.filter(({ status }) => status !== null).length;
  }
  return {
    kind,
    anchor: setting.goals.has(anchor) ? anchor : null,
    sentences,
    readings,
    also: alsoViews(setting.about.id, passage.sentences, setting.library, setting.edition),
  };
}

function addRow(
  { header, cells, sentences }: Extract<Passage, { kind: 'row' }>,
  blocks: BlockView[],
  { about, stated, library, edition, origin }: BlockSetting,
): void {
  const last = blocks.at(-1);
  if (header || last?.kind !== 'table') {
    blocks.push({ kind: 'table', columns: cells, rows: [], readings: [] });
    return;
  }
  const [{ anchor }] = sentences as [Sentence];
  const row = last.rows.length;
  last.rows.push({ anchor, cells, remarks: remarksOn(cells.join(''), about, edition) });
  const targets = (stated.get(anchor) ?? []).filter(({ status }) => status === 'target');
  for (const quantity of targets)
    last.readings.push(quantityReading(quantity, row, library, edition, origin));
}

/** Sentences with their marks. A lead-in that ends inside a sentence makes the whole sentence its lead. */
function sentenceViews(
  { lead, sentences }: Exclude<Passage, { kind: 'row' }>,
  { about, stated, edition }: BlockSetting,
): SentenceView[] {
  let passed = 0;
  const views = sentences.map(({ anchor, text }) => {
    const isLead = lead !== null && passed < lead.length;
    passed += text.length;
    const runs = markedRuns(text, stated.get(anchor) ?? [], corrections(text, about));
    return { anchor, runs, lead: isLead, remarks: remarksOn(text, about, edition) };
  });
  const known = new Set(views.flatMap(({ remarks }) => remarks.map(({ text }) => text)));
  const across = remarksOn(sentences.map(({ text }) => text).join(''), about, edition);
  views.at(-1)!.remarks.push(...across.filter(({ text }) => !known.has(text)));
  return views;
}
