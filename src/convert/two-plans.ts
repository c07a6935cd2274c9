import { headingLabel } from '../parse/heading-label.ts';
import { isTitleLine } from './document-title.ts';
import type { SourceLine } from './source-line.ts';

const fewestHeadings = 3;
const titleReach = 12;

/**
 * The line on which a second plan begins, if a text holds two: a title stands there, no annex of the first is announced, and
 * the outermost numbering (第一章, 一、) begins anew after it.
 */
export function secondPlan(lines: readonly SourceLine[]): SourceLine | undefined {
  const filled = lines.filter(({ text }) => text !== '');
  const labels = filled.map(({ text }) => (text.length <= 60 ? headingLabel(text) : undefined));
  const outermost = Math.min(...labels.flatMap((label) => (label ? [label.rank] : [])));
  let counted = 0;
  for (const [at, label] of labels.entries()) {
    if (label?.rank !== outermost) continue;
    const first = /^(?:第?[一1](?:[章编篇部节、.．]|分))/u.test(label.label);
    if (!first || counted < fewestHeadings) {
      counted++;
      continue;
    }
    const before = filled.slice(Math.max(0, at - titleReach), at);
    const title = before.findLast(({ text }) => isTitleLine(text));
    if (title && !before.some(({ text }) => /^附\s*[件录表]/u.test(text))) return title;
    counted = 1;
  }
  return undefined;
}
