import type { TallyPart, TallySeries } from '../../../charts/tally/series.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { difference } from '../../../compare/difference.ts';
import type { Edition } from '../../edition.ts';
import type { ShownDistrict } from '../../library.ts';

/** How many of the indicators that either of two districts sets are alike, apart, of one alone, or cannot be known. */
export function pairTally(
  comparisons: readonly IndicatorComparison[],
  pair: readonly [ShownDistrict, ShownDistrict],
  { words, say }: Edition,
): TallySeries {
  const found = difference(comparisons);
  const names = pair.map(({ shortName }) => say(shortName)) as [string, string];
  const { parts } = words.pair;
  const own = ([0, 1] as const).map((index): TallyPart => ({
    kind: 'own',
    slot: pair[index].slot,
    count: found.only[index].length,
    text: parts.own(names[index], names[1 - index]!),
  }));
  const all: TallyPart[] = [
    { kind: 'alike', slot: null, count: found.both.length, text: parts.alike },
    { kind: 'apart', slot: null, count: found.incomparable.length, text: parts.apart },
    ...own,
    { kind: 'unknown', slot: null, count: found.unanswered.flat().length, text: parts.unknown },
  ];
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return {
    title: words.pair.tally(total),
    description: all
      .filter(({ count }) => count > 0)
      .map(({ count, text }) => words.sentence(`${count} ${text}`))
      .join(''),
    parts: all,
  };
}
