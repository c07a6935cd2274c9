import type { PlanText, Sentence } from '../schema/plan-text.ts';

/** Every sentence of a plan by its anchor, in document order. */
export function planSentences({ sections }: Pick<PlanText, 'sections'>): Map<string, Sentence> {
  return new Map(
    sections
      .flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences))
      .map((sentence) => [sentence.anchor, sentence]),
  );
}
