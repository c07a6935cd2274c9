import { originalText } from '../../../check/original-text.ts';
import { withoutSpace } from '../../../check/plain-text.ts';
import { contentDir } from '../../../load/content-dir.ts';
import { planSources } from '../../../load/plan-sources.ts';
import { decodeText } from '../../../parse/decode-text.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';

/** The cuts that stood right before a heading or passage, by its anchor; by `null` those that end the document. */
export type CutsByAnchor = Map<string | null, number[]>;

/** Where the cuts of a plan stood in its text, found by reading its original again. */
export async function planCuts({ about, text }: Pick<PlanReading, 'about' | 'text'>): Promise<CutsByAnchor> {
  const sources = await planSources(contentDir, [about]);
  const { name, bytes } = sources.find((source) => source.name.endsWith('.txt'))!;
  return cutsByAnchor(originalText(decodeText(bytes, name), about).cutAt, text);
}

/** Cuts, given by their offsets in the plan's text without white space, before the headings and passages they precede. */
export function cutsByAnchor(
  cutAt: ReadonlyMap<number, number>,
  { sections }: PlanReading['text'],
): CutsByAnchor {
  const waiting = [...cutAt].sort(([, a], [, b]) => a - b);
  const found: CutsByAnchor = new Map();
  let passed = 0;
  const reach = (anchor: string | null): void => {
    while (waiting.length > 0 && (anchor === null || waiting[0]![1] <= passed)) {
      const [index] = waiting.shift()!;
      found.set(anchor, [...(found.get(anchor) ?? []), index]);
    }
  };
  for (const { anchor, heading, passages } of sections) {
    if (heading !== '') reach(anchor);
    passed += withoutSpace(heading).length;
    for (const passage of passages) {
      reach(passage.anchor);
      const parts = passage.kind === 'row' ? passage.cells : passage.sentences.map(({ text }) => text);
      passed += withoutSpace(parts.join('')).length;
    }
  }
  reach(null);
  return found;
}
