import { csvForSpreadsheets, type CsvCell } from '../../../publish/data/csv.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { emptyRecord, quantityRecord, recordColumns } from '../charts/quantity-record.ts';
import { pairComparisons } from './comparison-pages.ts';

/**
 * The data of a pair of districts on all topics as CSV for a spreadsheet: a row for each target of each indicator that either
 * sets, and one for each silence.
 */
export function pairData(
  pair: readonly [ShownDistrict, ShownDistrict],
  library: Library,
  edition: Edition,
  origin: URL,
): string {
  const { words, say, to } = edition;
  const full = (address: string): string => new URL(address, origin).href;
  const { csv } = words.share;
  const rows = pairComparisons(pair, library).flatMap(({ indicator, said }) =>
    said.flatMap(({ district, presence, targets }) => {
      const shown = [
        say(library.topic(indicator.topic).name),
        say(indicator.name),
        say(library.district(district).name),
        words.overview.matrix.key[presence],
      ];
      const page = full(to(routes.indicator(indicator.id)));
      const rowOf = (record: readonly CsvCell[]): CsvCell[] => [...shown, presence, page, ...record];
      return targets.length === 0
        ? [rowOf(emptyRecord({ district, indicator: indicator.id, topic: indicator.topic }))]
        : targets.map((target) => rowOf(quantityRecord(target, library, edition, full)));
    }),
  );
  return csvForSpreadsheets(
    [
      ...[csv.topic, words.comparison.indicator, csv.district, csv.shown],
      ...['presence', 'page', ...recordColumns],
    ],
    rows,
  );
}
