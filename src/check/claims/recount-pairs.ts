import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Reason } from '../../schema/claim.ts';
import { lacksTable } from './claim-data.ts';
import type { RecountOf } from './recount-of.ts';
import { isAlike } from './recount-indicator.ts';

/** What makes a reason true of two targets. Units are told apart by how they are written, as the data files hold no more. */
const holds: Record<Reason, (a: AlignedQuantity, b: AlignedQuantity) => boolean> = {
  relative: (a, b) => a.value === null || b.value === null || a.value.includes(':') || b.value.includes(':'),
  'different-measure': (a, b) => a.measure !== b.measure,
  yearly: (a, b) => a.yearly !== b.yearly,
  'different-definition': (a, b) => a.definition !== b.definition || a.qualifier !== b.qualifier,
  'different-scope': (a, b) => a.scope !== b.scope,
  'different-unit': (a, b) => a.unit !== b.unit,
};

const isSet = (standing: string): boolean => standing === 'stated' || standing === 'ranked';

/** Looks again at what is said of two districts. */
export const recountPairs: {
  both: RecountOf<'both'>;
  incomparable: RecountOf<'incomparable'>;
  'one-of-two': RecountOf<'one-of-two'>;
  neither: RecountOf<'neither'>;
} = {
  both({ districts, indicator, figures }, recount) {
    const quantities = figures.flatMap((ref) => recount.quantity(ref) ?? []);
    return [
      ...districts.flatMap((district, index) =>
        quantities[index]?.district === district &&
        recount.targets(indicator, district).includes(quantities[index])
          ? []
          : [`${district} does not set the figure`],
      ),
      ...(quantities.length === 2 && isAlike(quantities[0]!, quantities[1]!)
        ? []
        : ['the two figures are not alike']),
    ];
  },
  incomparable({ districts, indicator, target, against, reasons }, recount) {
    const [apart, other] = [recount.quantity(target), against && recount.quantity(against)];
    return [
      ...districts
        .filter((district) => !isSet(recount.standing(indicator, district)))
        .map((district) => `${district} sets no target of ${indicator}`),
      ...(apart && other
        ? reasons.filter((reason) => !holds[reason](apart, other)).map((reason) => `${reason} does not hold`)
        : []),
    ];
  },
  'one-of-two'({ district, other, indicator, presence, otherPresence }, recount) {
    return [[district, presence] as const, [other, otherPresence] as const].flatMap(([id, claimed]) => {
      const standing = recount.standing(indicator, id);
      return standing === claimed ? [] : [`${id} is said to be ${claimed}, the data say ${standing}`];
    });
  },
  neither({ districts, indicators, missing }, recount) {
    return indicators.flatMap((indicator) =>
      districts.flatMap((district) => {
        const standing = recount.standing(indicator, district);
        if (isSet(standing)) return [`${district} sets ${indicator}`];
        return standing === 'unavailable' &&
          !missing.includes(district) &&
          recount.plansOf(district).some(lacksTable)
          ? [`${district} may set ${indicator} in a table that our text lacks`]
          : [];
      }),
    );
  },
};
