import type { Status } from '../../schema/quantity.ts';

/** The class that tells the mark of a quantity apart from that of a target, which needs none. */
export function statusClass(status: Status): string | undefined {
  return status === 'target' ? undefined : status;
}
