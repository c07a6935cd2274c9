import { stringify } from 'yaml';
import type { Conversion } from './convert-text.ts';

/** The front matter of a converted document as far as it is known: its title, its original, what was cut. */
export function frontMatterText({ title, cuts, cutLines }: Conversion, original: string): string {
  const about = {
    title: { zh: title ?? '' },
    source: { original },
    gaps: [],
    cuts,
    ...(cutLines.length > 0 ? { cutLines } : {}),
    errata: [],
  };
  return `---\n${stringify(about, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}
