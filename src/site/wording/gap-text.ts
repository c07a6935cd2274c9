import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { figureText, valueText } from '../parts/figure-text.ts';

/**
 * How two figures that share an axis differ, in the first one's unit: `差 0.5 个百分点；仓山是下限，台江是约数`. `null` where they
 * are no two numbers of one unit.
 */
export function gapText(
  figures: readonly AlignedQuantity[],
  library: Library,
  edition: Edition,
): string | null {
  const [first, second, ...more] = figures;
  if (!first || !second || more.length > 0 || first.unit !== second.unit) return null;
  if (first.bound === 'range' || second.bound === 'range') return null;
  const { gap } = edition.words.overview;
  const sameBound = first.bound === second.bound && first.inclusive === second.inclusive;
  const apart = difference(first.value!, second.value!);
  const names = figures.map(({ district }) => edition.say(library.district(district).shortName));
  const bounds = sameBound
    ? first.bound === 'exact'
      ? []
      : [gap.both(gap.bounds[first.bound])]
    : [gap.each(figures.map(({ bound }, index) => ({ district: names[index]!, bound: gap.bounds[bound] })))];
  if (apart === '0') {
    return sameBound
      ? gap.sameFigure(figureText(first, library, edition))
      : gap.join([gap.sameNumber(valueText(first, library, edition)), ...bounds]);
  }
  const amount =
    first.unit === '%'
      ? gap.points(apart)
      : gap.amount(valueText({ ...first, value: apart }, library, edition));
  return gap.join([amount, ...bounds]);
}

/** The exact difference of two decimal strings, without its sign. */
function difference(a: string, b: string): string {
  const places = Math.max(...[a, b].map((number) => number.split('.')[1]?.length ?? 0));
  const apart = Math.abs(Number(a) - Number(b));
  return String(Number(apart.toFixed(places)));
}
