import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';

/** Units by which a growth is given as a multiple, and not as a rate. */
const multiples: readonly (string | null)[] = ['倍', '番'];

/**
 * The year or span alone: `到 2025 年`, `2021—2025 年`; with where it comes from if its sentence does not give it:
 * `到 2025 年（据规划期）`. `null` where the plan gives none.
 */
export function periodText(quantity: AlignedQuantity, library: Library, edition: Edition): string | null {
  const text = periodAlone(quantity, library, edition);
  return text === null ? null : withSource(text, quantity, edition);
}

/** The year or span alone, without where it comes from. */
export function periodAlone(quantity: AlignedQuantity, library: Library, edition: Edition): string | null {
  const { period } = quantity;
  if (period === null) return null;
  const text = spanText(period, edition);
  return isDueBy(quantity, library) ? edition.words.figure.when.dueBy(text) : text;
}

/**
 * Whether a target is to be reached by its year: a level, and works to be done by the last year of a plan of several years.
 * In the plan of one year, or for an earlier one, works are of that year.
 */
function isDueBy({ period, measure, status, yearly, plan }: AlignedQuantity, library: Library): boolean {
  if (status !== 'target' || period === null || isSpan(period)) return false;
  if (measure === 'level') return true;
  const { span } = library.plan(plan).about;
  return measure === 'count' && !yearly && span !== null && span.from < span.to && period === String(span.to);
}

/**
 * What `textOf` says of each quantity, if it says the same of all, with where the years come from that their sentences do not
 * give: `到 2025 年（部分据标题）`. `null` where the quantities differ or have no year.
 */
export function sharedWhen(
  quantities: readonly AlignedQuantity[],
  textOf: (quantity: AlignedQuantity) => string | null,
  edition: Edition,
): string | null {
  const [text = null, ...others] = new Set(quantities.map(textOf));
  if (text === null || others.length > 0) return null;
  return withSources(
    text,
    quantities.map((quantity) => yearNote(quantity, edition)),
    edition,
  );
}

/** A time that several quantities share, with where their years come from, of all or of some: `到 2025 年（部分据标题）`. */
export function withSources(text: string, notes: readonly (string | null)[], edition: Edition): string {
  const sources = [...new Set(notes.filter((note) => note !== null))];
  if (sources.length === 0) return text;
  const { bracket, figure } = edition.words;
  return (
    text + bracket(sources.length === 1 && !notes.includes(null) ? sources[0]! : figure.yearsFrom(sources))
  );
}

/**
 * When the quantity is for, whether it is a rate or a change, and of each year, and where its year comes from:
 * `到 2025 年`, `2021—2025 年年均增速（据规划期）`.
 */
export function whenText(quantity: AlignedQuantity, library: Library, edition: Edition): string {
  return withSource(whenAlone(quantity, library, edition), quantity, edition);
}

/** When the quantity is for, without where its year comes from, for pages that show that beside it. */
export function whenAlone(quantity: AlignedQuantity, library: Library, { words }: Edition): string {
  const { period, measure, yearly, status, direction } = quantity;
  const { when, noPeriod } = words.figure;
  if (period === null) return noPeriod;
  const text = spanText(period, { words });
  if (isDueBy(quantity, library)) return when.dueBy(text);
  if (measure === 'level') return text;
  if (measure === 'count') return when.count(text, yearly);
  const way = direction === 'keep' ? null : direction;
  if (measure === 'change' || isOfShare(quantity, library)) return when.change(text, yearly, way);
  if (multiples.includes(quantity.unit)) return when.multiple(text);
  return status === 'achieved' && isSpan(period) && !yearly
    ? when.growthOver(text)
    : when.growth(text, yearly);
}

/** Where the year of a quantity comes from, in a word: `据规划期`; `null` where its own sentence gives it, or there is none. */
export function yearNote({ periodFrom }: AlignedQuantity, { words }: Edition): string | null {
  return periodFrom === null || periodFrom === 'sentence' ? null : words.figure.yearFrom[periodFrom];
}

function withSource(text: string, quantity: AlignedQuantity, edition: Edition): string {
  const note = yearNote(quantity, edition);
  return note === null ? text : text + edition.words.bracket(note);
}

const isSpan = (period: string): boolean => period.includes('-');

function spanText(period: string, { words }: Pick<Edition, 'words'>): string {
  const [from, to = null] = period.split('-') as [string, string?];
  return words.figure.period(from, to);
}

/** Whether what is stated as the growth of a share in percent is what the share moves by: points, and no rate of growth. */
function isOfShare({ measure, unit, indicator }: AlignedQuantity, library: Library): boolean {
  if (measure !== 'growth' || unit === null || indicator === null) return false;
  const { indicator: found } = library.comparison(indicator);
  return found.measure === 'level' && found.unit === '%';
}
