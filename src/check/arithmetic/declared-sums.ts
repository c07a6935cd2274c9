import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import { withoutSpace } from '../plain-text.ts';

/** A total and parts that a plan's front matter declares; `null` for a quote in which no quantity was read. */
export interface DeclaredSum {
  total: AlignedQuantity | null;
  parts: (AlignedQuantity | null)[];
}

/** The sums that a plan's front matter declares, in its order. A quote stands for the last quantity whose words end in it. */
export function declaredSums({ about, text, quantities }: PlanReading): DeclaredSum[] {
  if (about.sums.length === 0) return [];
  const sentences = text.sections
    .flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences))
    .map((sentence) => ({ anchor: sentence.anchor, ...spaceless(sentence.text) }));
  const quoted = (quote: string): AlignedQuantity | null => {
    const wanted = withoutSpace(quote);
    for (const { anchor, plain, at } of sentences) {
      const found = plain.indexOf(wanted);
      if (found < 0) continue;
      const start = at[found]!;
      const end = at[found + wanted.length - 1]! + 1;
      return (
        quantities.findLast(
          (quantity) => quantity.sentence === anchor && quantity.end > start && quantity.end <= end,
        ) ?? null
      );
    }
    return null;
  };
  return about.sums.map(({ total, parts }) => ({ total: quoted(total), parts: parts.map(quoted) }));
}

/** A text without white space, and where each of its characters stands in the text. */
function spaceless(text: string): { plain: string; at: number[] } {
  const at = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { plain: withoutSpace(text), at };
}
