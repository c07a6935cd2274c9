import type { CsvCell } from '../../../publish/data/csv.ts';
import { quantityColumns } from '../../../publish/data/quantity-columns.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** The columns of the data but for the version, which a file of ours gives once for all that it shows, and the goal around. */
const ofQuantity = quantityColumns.filter(({ name }) => name !== 'version' && name !== 'goal');

/**
 * The names of the cells that say what a row of data rests on: those of `quantities.csv`, with the plan's title, issuer and
 * document number and the whole sentence in words.
 */
export const recordColumns: readonly string[] = [
  ...['planTitle', 'issuer', 'documentNumber', 'sentenceText'],
  ...ofQuantity.map(({ name }) => name),
];

/** A figure as the data have it, with its plan, sentence and full address in words. */
export function quantityRecord(
  quantity: AlignedQuantity,
  library: Library,
  { say, to }: Edition,
  full: (address: string) => string,
): CsvCell[] {
  const { about } = library.plan(quantity.plan);
  const addressOf = (plan: string, sentence: string): string => full(to(routes.sentence(plan, sentence)));
  return [
    say(about.title),
    say(about.issuer),
    about.documentNumber,
    library.place(quantity.plan, quantity.sentence).sentence.text,
    ...ofQuantity.map(({ cell }) => cell(quantity, { version: '', addressOf })),
  ];
}

/** A row that rests on no figure: of the columns only what is known. */
export function emptyRecord(known: Readonly<Record<string, CsvCell>>): CsvCell[] {
  return recordColumns.map((name) => known[name] ?? null);
}
