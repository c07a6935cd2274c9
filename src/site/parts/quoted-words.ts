import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Edition } from '../edition.ts';
import { wholeRow } from './excerpt.ts';
import type { Library } from '../library.ts';

/** The plan's own words about a quantity in quotation marks; of a table's row, its cells that say anything. */
export function quotedWords(
  { plan, sentence, quote }: AlignedQuantity,
  library: Library,
  { words }: Edition,
): string {
  const { passage } = library.place(plan, sentence);
  return words.quote(passage.kind === 'row' ? wholeRow(passage.cells).marked : quote);
}
