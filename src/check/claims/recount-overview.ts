import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Recount, Standing } from './claim-data.ts';
import type { RecountOf } from './recount-of.ts';
import { differs } from './recount-counts.ts';
import { isAlike } from './recount-indicator.ts';

const standings = ['stated', 'ranked', 'unavailable', 'mentioned', 'unstated'] as const;

/** The ids of a list that the other does not have, as reasons. */
function missingFrom(found: readonly string[], claimed: readonly string[], what: string): string[] {
  return found.filter((id) => !claimed.includes(id)).map((id) => `${id} is ${what}, and is left out`);
}

function indicatorsOf({ data }: Recount, topic: string | null): string[] {
  return data.indicators.filter((one) => topic === null || one.topic === topic).map(({ id }) => id);
}

/** Whether two of the districts state figures of the indicator that measure alike. */
function isShared(indicator: string, districts: readonly string[], recount: Recount): boolean {
  const own = districts.map((district) => recount.targets(indicator, district));
  return own.some((figures, index) =>
    own.slice(index + 1).some((others) => figures.some((a) => others.some((b) => isAlike(a, b)))),
  );
}

const lastYear = ({ period }: AlignedQuantity): number => Number((period ?? '').slice(-4));
/** How far, as a share, a sum that is shown rounded may lie from one worked out again. */
const rounding = 1e-3;

/** Looks again at what is said of many indicators at once, and at where a growth leads. */
export const recountOverview: {
  comparable: RecountOf<'comparable'>;
  standing: RecountOf<'standing'>;
  course: RecountOf<'course'>;
} = {
  comparable({ districts, topic, indicators, comparable }, recount) {
    const set = indicatorsOf(recount, topic).filter((id) =>
      districts.some((district) => ['stated', 'ranked'].includes(recount.standing(id, district))),
    );
    return [
      ...differs('indicators with a target', indicators.length, set.length),
      ...missingFrom(set, indicators, 'set'),
      ...comparable
        .filter((id) => !isShared(id, districts, recount))
        .map((id) => `no two districts state figures of ${id} that are alike`),
    ];
  },
  standing(claim, recount) {
    return standings.flatMap((standing: Standing) =>
      claim[standing]
        .filter((id) => recount.standing(id, claim.district) !== standing)
        .map((id) => `${claim.district} is said to be ${standing} on ${id}, the data say otherwise`),
    );
  },
  course({ from, target, growth, reached, year }, recount) {
    const [base, aim, rate] = [from, target, growth].map((ref) => recount.quantity(ref));
    if (!base?.value || !aim || !rate?.value) return ['a figure that it rests on is not there'];
    if (base.unit !== aim.unit) return [];
    const end = Number(base.value) * (1 + Number(rate.value) / 100) ** (lastYear(aim) - lastYear(base));
    return [
      ...(lastYear(aim) === year ? [] : [`its target is for ${lastYear(aim)}, not for ${year}`]),
      ...(Math.abs(end / Number(reached) - 1) < rounding
        ? []
        : [`the growth leads to ${end}, not to ${reached}`]),
    ];
  },
};
