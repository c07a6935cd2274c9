import { cacheKeys } from '../../cache-keys.ts';
import type { Library } from '../../library.ts';
import { chartKindOf } from './chart-kinds.ts';

/** What a chart of the districts of a step depends on: what they say of its indicator, or everything. */
export function chartKey({ id, step }: { id: string; step: string | null }, library: Library): string {
  const keys = cacheKeys(library);
  return chartKindOf(id, library).area === 'indicators' ? keys.indicator(id, step) : keys.whole;
}
