import type { Bound, Quantity } from '../../schema/quantity.ts';

/** The sign before the number; a bound that does not say otherwise includes its number. */
export function boundSign({ bound, inclusive }: Pick<Quantity, 'bound' | 'inclusive'>): string {
  const signs: Record<Bound, string> = {
    min: inclusive === false ? '>' : '≥',
    max: inclusive === false ? '<' : '≤',
    about: '≈',
    exact: '',
    range: '',
    relative: '',
  };
  return signs[bound];
}
