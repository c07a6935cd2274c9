import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { boundSign } from '../wording/bound-sign.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { relativeWords } from '../wording/relative-words.ts';
import { amountRun, amountText } from '../wording/unit-text.ts';

/** The figure as a run of text, `≥8%`, `>600 家`; a relative goal in the plan's own words. */
export function figureText(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  return quantity.value === null
    ? relativeWords(quantity, edition)
    : boundSign(quantity) + valueText(quantity, library, edition);
}

/** The figure in a sentence: `不低于 8%`, `more than 600 firms`. */
export function figureInWords(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  const { bound, inclusive, value } = quantity;
  const { inWords } = edition.words.figure;
  return value === null
    ? inWords.relative(relativeWords(quantity, edition))
    : inWords[bound](valueText(quantity, library, edition), inclusive !== false);
}

/** `8%`, `600 家`, `150 billion yuan`: number and unit without the bound. */
export function valueText(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  return amountRun(amountText(quantity, library, edition));
}
