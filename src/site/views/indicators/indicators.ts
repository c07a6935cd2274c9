import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { Library } from '../../library.ts';

/** Whether any plan mentions the indicator, with a number or without. */
export function isSpokenOf({ said }: IndicatorComparison): boolean {
  return said.some(({ targets, reached, mentions }) => targets.length + reached.length + mentions.length > 0);
}

/** The indicators that have a page: those that any plan mentions. Of the others there is nothing to show. */
export function spokenIndicators({ comparisons }: Library): IndicatorComparison[] {
  return comparisons.filter(isSpokenOf);
}
