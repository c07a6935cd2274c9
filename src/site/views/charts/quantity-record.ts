import type { CsvCell } from '../../../publish/data/csv.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** The names of the cells that say what a row of data rests on. */
export function quantityColumns({ words }: Edition): string[] {
  const { csv } = words.share;
  return [csv.value, csv.unit, csv.bound, csv.quote, csv.plan, csv.issuer, csv.documentNumber, csv.sentence];
}

/** The figure as its plan writes it, its sentence, plan, issuer, document number and full address; empty for none. */
export function quantityRecord(
  quantity: AlignedQuantity | null,
  library: Library,
  edition: Edition,
  full: (address: string) => string,
): CsvCell[] {
  if (quantity === null) return quantityColumns(edition).map(() => null);
  const { words, say, to } = edition;
  const { plan, sentence, value, unit, bound } = quantity;
  const { about } = library.plan(plan);
  return [
    value,
    unit,
    words.bounds[bound],
    library.place(plan, sentence).sentence.text,
    say(about.title),
    say(about.issuer),
    about.documentNumber,
    full(to(routes.sentence(plan, sentence))),
  ];
}
