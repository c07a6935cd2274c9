import { withoutSpace } from '../../../check/plain-text.ts';
import type { PlanAbout } from '../../../schema/plan-about.ts';
import type { Edition } from '../../edition.ts';
import type { Span } from '../../parts/marked-runs.ts';

/** What we remark on a place in the text: that what it points to is missing, that it was corrected, or that text was cut. */
export interface Remark {
  kind: 'gap' | 'erratum' | 'cut';
  text: string;
}

/** The remarks of a plan that belong right after a piece of its text. */
export function remarksOn(text: string, { gaps, errata }: PlanAbout, { words, say }: Edition): Remark[] {
  const plain = withoutSpace(text);
  return [
    ...gaps
      .filter(({ quote }) => plain.includes(withoutSpace(quote)))
      .map(({ note }): Remark => ({ kind: 'gap', text: words.reading.gapHere(say(note)) })),
    ...errata
      .filter(({ corrected }) => plain.includes(withoutSpace(corrected)))
      .map(({ printed }): Remark => ({ kind: 'erratum', text: words.reading.erratumHere(printed) })),
  ];
}

/** The parts of a text that errata changed: of `corrected`, what differs from `printed`. */
export function corrections(text: string, { errata }: PlanAbout): Span[] {
  return errata.flatMap(({ printed, corrected }) => {
    const at = text.indexOf(corrected);
    if (at < 0) return [];
    let same = 0;
    while (same < corrected.length && corrected[same] === printed[same]) same++;
    let sameEnd = 0;
    while (sameEnd < corrected.length - same && corrected.at(-1 - sameEnd) === printed.at(-1 - sameEnd))
      sameEnd++;
    const span = { start: at + same, end: at + corrected.length - sameEnd };
    return span.start < span.end ? [span] : [];
  });
}
