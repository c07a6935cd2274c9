import type { PlanText } from '../schema/plan-text.ts';

/**
 * What of a text cannot be seen: white space, and characters that control, join or turn others (U+200B, U+00AD, U+202E).
 * Conversions add and lose them.
 */
export const unseenRe = /[\s\p{Cc}\p{Cf}]/u;
const unseenRunsRe = new RegExp(`${unseenRe.source}+`, 'gu');

const fullWidthRe = /[\uff05\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;

/** Full-width digits, letters and per cent signs as half-width ones, which mean the same: `８％` → `8%`. */
export function halfWidth(text: string): string {
  return text.replace(fullWidthRe, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

/** A text without what cannot be seen, its digits and letters half width, in which quotes and cuts are looked for. */
export function withoutSpace(text: string): string {
  return halfWidth(text.replace(unseenRunsRe, ''));
}

/** A run of a plan's text, without white space, and where it stands in the file. */
export interface PlainRun {
  text: string;
  line: number;
  column: number;
}

/** All headings, sentences and cells of a plan in order, without white space: its text and nothing else. */
export function plainRuns(text: PlanText): PlainRun[] {
  return text.sections.flatMap(({ heading, place, passages }) => [
    plainRun(heading, place),
    ...passages.flatMap((passage) =>
      passage.kind === 'row'
        ? passage.cells.map((cell) => plainRun(cell, passage.sentences[0]!.place))
        : passage.sentences.map((sentence) => plainRun(sentence.text, sentence.place)),
    ),
  ]);
}

function plainRun(text: string, { line, column }: { line: number; column: number }): PlainRun {
  return { text: withoutSpace(text), line, column };
}

/** The text of all its runs. */
export function plainText(text: PlanText): string {
  return plainRuns(text)
    .map((run) => run.text)
    .join('');
}

/** How often `part` stands in `text`. */
export function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}
