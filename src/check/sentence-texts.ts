import type { PlanText } from '../schema/plan-text.ts';

/** The text of each sentence of a plan by its anchor. */
export function sentenceTexts(text: PlanText): Map<string, string> {
  const passages = text.sections.flatMap((section) => section.passages);
  return new Map(
    passages.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.anchor, sentence.text])),
  );
}
