import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import { boundSign } from '../wording/bound-sign.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { relativeWords } from '../wording/relative-words.ts';
import { unitSuffix } from '../wording/unit-text.ts';

/** The figure as a run of text, `≥8%`, `>600 家`; a relative goal in the plan's own words. */
export function figureText(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  return quantity.value === null
    ? relativeWords(quantity, edition)
    : boundSign(quantity) + valueText(quantity, library, edition);
}

/** The figure in a sentence: `不低于 8%`, `more than 600 establishments`. */
export function figureInWords(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  const { bound, inclusive, value } = quantity;
  const { inWords } = edition.words.figure;
  return value === null
    ? inWords.relative(relativeWords(quantity, edition))
    : inWords[bound](valueText(quantity, library, edition), inclusive !== false);
}

/** `8%`, `600 家`: number and unit without the bound. Only a sign such as `%` stands close to the number. */
export function valueText({ value, unit }: AlignedQuantity, library: Library, edition: Edition): string {
  const number = numberText(value ?? '');
  return unit === null ? number : number + unitSuffix(unit, library, edition);
}

/** `10..15` as it is printed. */
export function numberText(value: string): string {
  return value.replace('..', '–');
}
