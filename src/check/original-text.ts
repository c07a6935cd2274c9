import type { PlanAbout } from '../schema/plan-about.ts';
import { withoutSpace } from './plain-text.ts';

/** Marks a converter leaves in an original that are not its text: `#` before headings, `**`, `<b>`. */
const conversionMarksRe = /^[ \t]*#{1,6}[ \t]+|\*\*|<\/?b>/gmu;

/**
 * An original's text without white space, cuts and errata applied; `missing` are the cuts that are not in it, `cutAt` the
 * offsets in `text` where the others were, by their index.
 */
export interface OriginalText {
  text: string;
  missing: number[];
  cutAt: Map<number, number>;
}

/** What of an original is plan text, as the front matter of its plan says. Cuts are looked for one after the other. */
export function originalText(original: string, { cuts, errata }: PlanAbout): OriginalText {
  const source = withoutSpace(original.replace(conversionMarksRe, ''));
  const kept: string[] = [];
  const missing: number[] = [];
  const cutAt = new Map<number, number>();
  let at = 0;
  let length = 0;
  for (const [index, cut] of cuts.entries()) {
    const [first, last] = [withoutSpace(cut.from), withoutSpace(cut.to)];
    const from = source.indexOf(first, at);
    const to = from < 0 ? -1 : source.indexOf(last, first === last ? from : from + first.length);
    if (to < 0) {
      missing.push(index);
      continue;
    }
    kept.push(source.slice(at, from));
    length += from - at;
    cutAt.set(index, length);
    at = to + last.length;
  }
  kept.push(source.slice(at));
  let text = kept.join('');
  for (const erratum of errata) {
    const [printed, corrected] = [withoutSpace(erratum.printed), withoutSpace(erratum.corrected)];
    const found = text.indexOf(printed);
    if (found < 0) continue;
    text = text.slice(0, found) + corrected + text.slice(found + printed.length);
    for (const [index, offset] of cutAt)
      if (offset > found) cutAt.set(index, offset + corrected.length - printed.length);
  }
  return { text, missing, cutAt };
}
