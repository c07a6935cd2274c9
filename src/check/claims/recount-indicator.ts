import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { OtherDistricts } from '../../schema/claim.ts';
import type { RecountOf } from './recount-of.ts';

const standings = ['ranked', 'unavailable', 'mentioned', 'unstated'] as const;

/** Whether two figures measure the same in the same way; units are compared as they are written. */
export function isAlike(a: AlignedQuantity, b: AlignedQuantity): boolean {
  return (
    a.value !== null &&
    b.value !== null &&
    (['measure', 'definition', 'qualifier', 'scope'] as const).every((field) => a[field] === b[field]) &&
    (a.yearly === b.yearly || a.measure === 'level' || a.measure === 'growth')
  );
}

/** Looks again for what each district says of an indicator. */
export const recountIndicator: { indicator: RecountOf<'indicator'> } = {
  indicator({ indicator, agreement, stating, figures, others }, recount) {
    const districts = [...stating, ...standings.flatMap((standing) => others[standing])];
    const quantities = figures.flatMap((ref) => recount.quantity(ref) ?? []);
    const figuresOf = (district: string): AlignedQuantity[] =>
      recount.targets(indicator, district).filter(({ value }) => value !== null);
    const isAnyAlike = stating.some((district, index) =>
      stating
        .slice(index + 1)
        .some((other) => figuresOf(district).some((a) => figuresOf(other).some((b) => isAlike(a, b)))),
    );
    const expected = {
      alone: stating.length === 1,
      several: stating.length > 1 && new Set(quantities.map(({ district }) => district)).size > 1,
      apart: stating.length > 1,
      ranked: stating.length === 0 && others.ranked.length > 0,
      none: stating.length === 0 && others.ranked.length === 0,
    };
    return [
      ...(expected[agreement] ? [] : [`the districts that state it do not make it “${agreement}”`]),
      ...districts.flatMap((district) => {
        const claimed = stating.includes(district) ? 'stated' : standingIn(district, others);
        const standing = recount.standing(indicator, district);
        return standing === claimed ? [] : [`${district} is said to be ${claimed}, the data say ${standing}`];
      }),
      ...quantities
        .filter((one) => !recount.targets(indicator, one.district).includes(one))
        .map(({ id }) => `figure ${id} is no target of ${indicator}`),
      ...(agreement === 'several' && !quantities.every((one) => isAlike(one, quantities[0]!))
        ? ['its figures are not alike']
        : []),
      ...(agreement === 'apart' && isAnyAlike && sameUnits(quantities)
        ? ['figures of two districts are alike after all']
        : []),
    ];
  },
};

function standingIn(district: string, others: OtherDistricts): string | undefined {
  return standings.find((standing) => others[standing].includes(district));
}

function sameUnits(quantities: readonly AlignedQuantity[]): boolean {
  return new Set(quantities.map(({ unit }) => unit)).size === 1;
}
