import type { OverviewMessages } from './overview-zh.ts';

/** The words of the charts that look over many indicators, in English. */
export const overviewEn: OverviewMessages = {
  matrix: {
    key: {
      stated: 'a figure',
      ranked: 'a rank or reference only',
      mentioned: 'mentioned, no figure',
      unavailable: 'table missing, unknown',
      unstated: 'nothing found',
      alike: 'alike, can be compared',
    },
    indicator: 'Indicator',
    topic: 'Topic',
    comma: ', ',
  },
  dumbbells: {
    title: (count) =>
      count === 0 ? 'None can share an axis' : `The ${count === 1 ? 'one' : count} that can be compared`,
    note: 'Each on its own axis; \\\\ marks one that does not begin at zero. Hollow: where it starts. Arrow: at least, or more than. Broken ring: about.',
    columns: { indicator: 'Indicator', district: 'District', target: 'Target', period: 'Year', base: 'Base' },
    noBase: 'no base stated',
    noPeriod: 'no year stated',
    comma: ', ',
  },
  gap: {
    points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'} apart`,
    amount: (text) => `${text} apart`,
    sameFigure: (figure) => `both ${figure}`,
    sameNumber: (figure) => `the same number, ${figure}`,
    bounds: {
      min: 'a lower bound',
      max: 'an upper bound',
      about: 'an approximate figure',
      exact: 'an exact figure',
      range: 'a range',
      relative: 'a reference',
    },
    both: (bound) => `both ${bound.replace(/^an? (.*)$/u, '$1s')}`,
    each: (parts) => parts.map(({ district, bound }) => `${district}’s is ${bound}`).join(', '),
    join: (parts) => {
      const text = parts.join('; ');
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  },
  path: {
    subtitle: (unit, formula) => `${unit}; ${formula}`,
    base: (year) => `in ${year}, as the plan states`,
    target: (year) => `the target for ${year}, as the plan states`,
    reached: (percent) => `at the stated ${percent} a year (our reckoning)`,
    stated: (percent) => `Dashed: growing by ${percent} a year`,
    needed: (target, percent) => `Dotted: reaching ${target} takes ${percent} a year`,
    short: (amount) => `${amount} short`,
    beyond: (amount) => `${amount} more`,
    axisNotFromZero: 'the axis does not begin at zero',
    columns: {
      year: 'Year',
      stated: 'At the stated growth (our reckoning)',
      needed: 'To the stated target (our reckoning)',
    },
    comma: ', ',
    prices: (percent) =>
      `If the growth is at constant prices and the total at current ones, both numbers hold with prices rising by about ${percent} a year.`,
    reasons: (reasons) => `Possible reasons: ${reasons.join('; ')}.`,
    see: 'See the sentences and the sum',
  },
};
