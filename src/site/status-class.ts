import type { Status } from '../schema/quantity.ts';

/** The class that tells the mark and the reading of a quantity apart from those of a target, which need none. */
export function statusClass(status: Status): string | undefined {
  return status === 'target' ? undefined : status;
}
