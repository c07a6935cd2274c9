import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Finding } from '../../schema/finding.ts';
import { finding } from './arithmetic-rule.ts';
import type { SumContext } from './sum-context.ts';
import { yearOf } from './years.ts';

/**
 * A yearly growth in a table row that measures a rate itself (`居民人均可支配收入增长 | % | 3 | 8 | 8`): the rates of the base
 * year and of the last year do not tell the rate of the years between, so it cannot be checked.
 */
export function rateOfRate(growth: AlignedQuantity, context: SumContext): Finding[] {
  if (context.place(growth).passage.kind !== 'row' || yearOf(growth.period) !== null) return [];
  const rates = context.alike(growth).filter(({ plan, sentence, measure, period }) => {
    const isInRow = plan === growth.plan && sentence === growth.sentence;
    return isInRow && measure === 'growth' && yearOf(period) !== null;
  });
  const base = rates.find(({ status }) => status === 'baseline');
  const target = rates.find(({ status }) => status === 'target');
  if (!base || !target) return [];
  return [
    finding({
      rule: 'yearly-growth',
      principal: growth,
      verdict: 'cannot-be-checked',
      terms: [
        ['base', base],
        ['target', target],
        ['growth', growth],
      ],
      working: [],
      explanations: ['rate-of-rate'],
    }),
  ];
}
