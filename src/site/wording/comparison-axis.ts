import type { IndicatorComparison } from '../../compare/compare-indicator.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { axisUnit, type AxisUnit } from './unit-text.ts';

/** What the axis of an indicator is numbered in, by the largest figure and base value on it. */
export function comparisonAxis(
  { indicator, unit, figures }: IndicatorComparison,
  library: Library,
  edition: Edition,
): AxisUnit {
  const values = figures.flatMap(({ value, baseValue }) => [
    value.high,
    ...(baseValue === null ? [] : [baseValue.high]),
  ]);
  return axisUnit(values, { unit, subject: indicator.name.zh }, library, edition);
}
