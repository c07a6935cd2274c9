import type { IndicatorComparison, RelatedTarget } from '../compare/compare-indicator.ts';
import type { Reason } from '../compare/verdict.ts';
import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Edition } from './edition.ts';

/** Why a target stands beside the axis, told with what sets it apart: `口径不同：省级以上`, `这是增减，其他是水平`. */
export function reasonText(
  { target, reasons }: RelatedTarget,
  { indicator, figures }: IndicatorComparison,
  edition: Edition,
): string {
  const { measures } = edition.words;
  const { because, join, unrestricted } = edition.words.apart;
  const model = figures[0]?.target;
  const definitionOf = ({ definition, qualifier }: AlignedQuantity): string => {
    const found = indicator.definitions.find(({ id }) => id === definition);
    if (found) return edition.say(found.name);
    return qualifier === null ? unrestricted : edition.words.quote(qualifier);
  };
  const tell: Record<Reason, () => string> = {
    relative: () => because.relative,
    'different-measure': () =>
      because['different-measure'](measures[target.measure], measures[model?.measure ?? indicator.measure]),
    'different-definition': () => because['different-definition'](definitionOf(target)),
    'different-scope': () => because['different-scope'](target.scope),
    'different-unit': () => because['different-unit'],
  };
  return join(reasons.map((reason) => tell[reason]()));
}
