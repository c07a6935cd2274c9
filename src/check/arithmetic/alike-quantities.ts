import { plainForm } from '../../align/plain-form.ts';
import { plainSubject } from '../../align/plain-subject.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Indicator, IndicatorId } from '../../schema/indicator.ts';

/** Finds all quantities of a district that are about the same thing, itself among them, in the order given. */
export type AlikeFinder = (quantity: AlignedQuantity) => AlignedQuantity[];

/**
 * Quantities are about the same thing if they are of one district, scope and definition and have the same subject, or the
 * same indicator narrowed by the same words. The level and the growth of a thing are two indicators of the vocabulary that share a wording;
 * here they are one.
 */
export function alikeFinder(
  quantities: readonly AlignedQuantity[],
  indicators: readonly Indicator[],
): AlikeFinder {
  const familyOf = families(indicators);
  const groups = new Map<string, Set<AlignedQuantity>>();
  const keysOf = ({
    district,
    scope,
    subject,
    indicator,
    definition,
    qualifier,
  }: AlignedQuantity): string[] => [
    [district, scope, definition, 'subject', plainSubject(subject)].join('\n'),
    ...(indicator === null
      ? []
      : [[district, scope, definition, qualifier, 'indicator', familyOf.get(indicator)!].join('\n')]),
  ];
  for (const quantity of quantities) {
    for (const key of keysOf(quantity)) {
      const group = groups.get(key);
      if (group) group.add(quantity);
      else groups.set(key, new Set([quantity]));
    }
  }
  const order = new Map(quantities.map((quantity, index) => [quantity, index]));
  return (quantity) =>
    [...new Set(keysOf(quantity).flatMap((key) => [...(groups.get(key) ?? [])]))].sort(
      (a, b) => order.get(a)! - order.get(b)!,
    );
}

/** For each indicator the one it is a growth of, or itself. */
function families(indicators: readonly Indicator[]): Map<IndicatorId, IndicatorId> {
  const levels = new Map<string, IndicatorId>();
  for (const { id, measure, wordings } of indicators) {
    if (measure === 'growth') continue;
    for (const wording of wordings)
      if (!levels.has(plainForm(wording).text)) levels.set(plainForm(wording).text, id);
  }
  return new Map(
    indicators.map(({ id, measure, wordings }) => {
      const shared = wordings.find((wording) => measure === 'growth' && levels.has(plainForm(wording).text));
      return [id, shared === undefined ? id : levels.get(plainForm(shared).text)!];
    }),
  );
}
