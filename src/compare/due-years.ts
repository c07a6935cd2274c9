import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { RoleOf } from './target-roles.ts';

/** A plan's goals, each once, by the year in which they fall due, the earliest first, and those for which it gives no year. */
export interface DueYears {
  years: { year: number; targets: AlignedQuantity[] }[];
  undated: AlignedQuantity[];
}

/** When the targets of a plan fall due: in the last year of the period that each is for. */
export function dueYears({ quantities }: PlanReading, roleOf: RoleOf): DueYears {
  const targets = quantities.filter((quantity) => {
    const role = roleOf(quantity);
    return role === 'figure' || role === 'relative';
  });
  const dated = Map.groupBy(
    targets.filter(({ period }) => period !== null),
    ({ period }) => Number(period!.slice(-4)),
  );
  return {
    years: [...dated].map(([year, due]) => ({ year, targets: due })).sort((a, b) => a.year - b.year),
    undated: targets.filter(({ period }) => period === null),
  };
}
