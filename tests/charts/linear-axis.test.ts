import { describe, expect, it } from 'vitest';
import { linearAxis, pointAxis } from '../../src/charts/linear-axis.ts';

describe('a linear axis', () => {
  it.each([
    ['begins at zero', [8, 7.5], [0, 8], true],
    ['begins at zero for a single value', [80.2], [0, 100], true],
    ['begins at zero for equal values', [96, 96], [0, 100], true],
    ['runs on both sides of zero for values of both signs', [-13.5, 4], [-15, 5], true],
    ['ends at zero for negative values', [-18, -3], [-20, 0], true],
    ['begins near values that lie close together', [79.5, 80.2], [79.2, 80.4], false],
    ['has an extent though all values are zero', [0], [0, 1], true],
  ])('%s', (_, values, domain, zeroBased) => {
    const axis = linearAxis(values, 5);
    expect(axis.domain).toEqual(domain);
    expect(axis.zeroBased).toBe(zeroBased);
  });

  it('groups the digits of large numbers only', () => {
    expect(linearAxis([1500], 4).ticks.at(-1)!.text).toBe('1500');
    expect(linearAxis([2_500_000], 5).ticks.at(-1)!.text).toBe('2,500,000');
  });
});

describe('an axis for points', () => {
  it.each([
    ['begins near the least value, so that differences are seen', [36, 46.3], [30, 50], false],
    ['begins at zero where zero is near', [3, 10], [0, 10], true],
    ['holds zero for equal values', [96, 96], [0, 100], true],
    ['holds zero for values of both signs', [-13.5, 4], [-15, 5], true],
    ['ends before zero for negative values far from it', [-20, -18], [-20.5, -17.5], false],
  ])('%s', (_, values, domain, zeroBased) => {
    const axis = pointAxis(values, 5);
    expect(axis.domain).toEqual(domain);
    expect(axis.zeroBased).toBe(zeroBased);
  });
});
