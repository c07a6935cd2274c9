import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';

/** Whether a rate is for each year: so it was read, or it is to be kept up (`保持8%以上`). */
export function isYearly({ yearly, direction }: AlignedQuantity): boolean {
  return yearly || direction === 'keep';
}

/**
 * 1 for a change upwards, −1 for one downwards; where the plan does not tell, as in the brackets of a table, the way that
 * its course goes.
 */
export function signOf(change: AlignedQuantity, course: { from: number; to: number }): 1 | -1 {
  if (change.direction === 'down') return -1;
  if (change.direction === 'up') return 1;
  return course.to < course.from ? -1 : 1;
}
