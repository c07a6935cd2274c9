import type { Bound } from '../../schema/quantity.ts';

/** The numbers that something may be: from `low` to `high`, either of them infinite where a bound leaves it open. */
export interface Reach {
  low: number;
  high: number;
}

/** What floating point may add to or take from a sum of decimals, relative to its size. */
const floatError = 1e-9;

/** The decimals that a number is written with: `902.27` has 2. */
export function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** Half a unit of the last place a number is written with: what rounding may have taken from it. `902.27` → 0.005. */
export function roundingOf(text: string): number {
  return 0.5 * 10 ** -decimalsOf(text);
}

/** The numbers between a number's two roundings, as its bound leaves them: `min` opens them upwards, `max` downwards. */
export function reachOf(value: number, rounding: number, bound: Bound): Reach {
  return {
    low: bound === 'max' ? -Infinity : value - rounding,
    high: bound === 'min' ? Infinity : value + rounding,
  };
}

/** Whether some number lies in both reaches. */
export function meet(a: Reach, b: Reach): boolean {
  const notAbove = (low: number, high: number): boolean =>
    low <= high || low - high <= floatError * Math.max(1, Math.abs(low), Math.abs(high));
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

/** A number as text with so many decimals, without the minus of a rounded zero. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(decimals, 20));
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** A result as text: all of it where so many decimals hold it, else rounded to them. `65` , `10.7` */
export function resultText(value: number, decimals: number): string {
  return isExact(value, decimals) ? plainNumber(value) : fixed(value, decimals);
}

/** The end of a sum: `= 65`, or `≈ 10.7` where so many decimals do not hold all of it. */
export function equals(value: number, decimals: number): string {
  return `${isExact(value, decimals) ? '=' : '≈'} ${resultText(value, decimals)}`;
}

function isExact(value: number, decimals: number): boolean {
  return Math.abs(Number(fixed(value, decimals)) - value) <= floatError * Math.max(1, Math.abs(value));
}

/** A number as text without the noise of floating point: `0.1 + 0.2` → `0.3`. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** A tolerance as text: two significant figures are all it means. */
export function toleranceText(value: number): string {
  return String(Number(value.toPrecision(2)));
}
