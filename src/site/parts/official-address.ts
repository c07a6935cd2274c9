import type { PlanAbout } from '../../schema/plan-about.ts';

/** So much of a sentence’s beginning and end finds it on a page, in characters. */
const beginning = 16;
const end = 10;

/**
 * The address of a sentence on the page where the government published its plan: a text fragment (`#:~:text=first,last`),
 * which browsers that know it scroll to. `null` where no such page is known.
 */
export function officialAddress({ source }: Pick<PlanAbout, 'source'>, sentence: string): string | null {
  if (source.address === null) return null;
  const text =
    sentence.length <= beginning + end
      ? fragment(sentence)
      : `${fragment(sentence.slice(0, beginning))},${fragment(sentence.slice(-end))}`;
  return `${source.address.replace(/#.*$/u, '')}#:~:text=${text}`;
}

/** A hyphen parts the words before and after a fragment, so it is written otherwise. */
function fragment(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}
