import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { likeYears } from '../../../compare/like-years.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Edition } from '../../edition.ts';
import { figureInWords, figureText, whenText } from '../../parts/figure-view.ts';
import type { Library } from '../../library.ts';

/** How many districts a title can name before it only counts them. */
const namedDistricts = 3;
/** How long a plan's own words may be, to be quoted in a title. */
const longestWords = 20;

/** What a comparison finds, as a title: `仓山要超过 600 家，台江要超过 400 家：高新技术企业数`. */
export function finding(
  { indicator, figures, related, said }: IndicatorComparison,
  library: Library,
  edition: Edition,
): string {
  const { words, say } = edition;
  const name = say(indicator.name);
  const nameOf = (district: string): string => say(library.district(district).shortName);
  const stating = said.filter(({ presence }) => presence === 'stated');
  const [only] = stating;
  if (!only) return words.indicator.none(name);

  const onAxis = likeYears(figures).map(({ target }) => target);
  const [one] = onAxis;
  if (stating.length === 1) {
    const target = one ?? only.targets[0]!;
    const district = nameOf(only.district);
    const figure = figureText(target, library, edition);
    if (target.value === null) {
      return words.indicator.onlyInWords(district, figure.length > longestWords ? null : figure, name);
    }
    const peers = isNarrowed(target) ? [...figures, ...related] : figures;
    const others = peers.filter(({ target: other }) => other !== target && isSibling(other, target));
    if (others.length > 0) return words.indicator.onlyOneSeveral(district, others.length + 1, name);
    const isOwn = target.measure === indicator.measure;
    const told = isOwn ? figure : words.indicator.told(figure, whenText(target, edition));
    return words.indicator.onlyOne(district, told, name);
  }
  if (!one) return words.indicator.relativeOnly(name);
  if (onAxis.length === 1) return words.indicator.apartOnly(name);
  if (onAxis.length > namedDistricts) return words.indicator.many(onAxis.length, name);
  return words.indicator.several(
    onAxis.map((target) =>
      words.indicator.part(nameOf(target.district), figureInWords(target, library, edition)),
    ),
    name,
  );
}

/** Whether two figures of a district measure alike for the same years, and so neither stands for all. */
function isSibling(one: AlignedQuantity, other: AlignedQuantity): boolean {
  return one.value !== null && one.measure === other.measure && one.period === other.period;
}

/** Whether a figure is of a part only of what its indicator measures. */
function isNarrowed({ definition, qualifier }: AlignedQuantity): boolean {
  return definition !== null || qualifier !== null;
}
