import type { PlanText } from '../schema/plan-text.ts';

const spaceRe = /\s+/gu;

/** A text without white space, in which quotes and cuts are looked for: conversions move line breaks and spaces. */
export function withoutSpace(text: string): string {
  return text.replace(spaceRe, '');
}

/** All headings and sentences of a plan in order, without white space: its text and nothing else. */
export function plainText(text: PlanText): string {
  return withoutSpace(
    text.sections
      .flatMap(({ heading, passages }) => [
        heading,
        ...passages.flatMap((passage) =>
          passage.kind === 'row' ? passage.cells : passage.sentences.map((sentence) => sentence.text),
        ),
      ])
      .join(''),
  );
}

/** How often `part` stands in `text`. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
