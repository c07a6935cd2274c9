import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { SumContext } from './sum-context.ts';

/** Statistics of a year come out in the spring after it; a plan dated before then can only have estimated that year. */
const statisticsMonth = '-03-01';

/** Whether the plan of a base value is older than the statistics of the base's year. */
export function isPreliminary(base: AlignedQuantity, { readings }: SumContext): boolean {
  const { dates } = readings.find(({ about }) => about.id === base.plan)!.about;
  const written = Object.values(dates)
    .filter((date) => date !== null)
    .sort()[0]!;
  return base.period !== null && written < `${Number(base.period) + 1}${statisticsMonth}`;
}
