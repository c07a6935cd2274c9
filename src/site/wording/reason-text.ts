import type { IndicatorComparison, RelatedTarget } from '../../compare/compare-indicator.ts';
import type { Reason } from '../../schema/claim.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Edition } from '../edition.ts';

/** Why a target stands beside the axis, with what sets it apart: `口径不同：省级以上`, `这是增减，其他是水平`. */
export function reasonText(
  { target, reasons }: RelatedTarget,
  { indicator, figures }: IndicatorComparison,
  edition: Edition,
): string {
  return becauseText(target, reasons, indicator, figures[0]?.target ?? null, edition);
}

/** Why a target of an indicator cannot be set beside another, with what sets it apart. */
export function becauseText(
  target: AlignedQuantity,
  reasons: readonly Reason[],
  indicator: Indicator,
  model: AlignedQuantity | null,
  edition: Edition,
): string {
  const { measures } = edition.words;
  const { because, join, unrestricted } = edition.words.apart;
  const definitionOf = ({ definition, qualifier, subject }: AlignedQuantity): string => {
    const found = indicator.definitions.find(({ id }) => id === definition);
    // A single character, as the 主 of 主河道, says nothing without its noun.
    const narrowed = qualifier && edition.words.quote([...qualifier].length === 1 ? subject : qualifier);
    const restrictions = [...(found ? [edition.say(found.name)] : []), ...(narrowed ? [narrowed] : [])];
    return restrictions.length === 0 ? unrestricted : edition.words.phrase(restrictions);
  };
  const text: Record<Reason, () => string> = {
    relative: () => because.relative,
    'different-measure': () =>
      because['different-measure'](measures[target.measure], measures[model?.measure ?? indicator.measure]),
    yearly: () => because.yearly(target.yearly),
    'different-definition': () => because['different-definition'](definitionOf(target)),
    'different-scope': () => because['different-scope'](target.scope),
    'different-unit': () => because['different-unit'],
  };
  return join(reasons.map((reason) => text[reason]()));
}
