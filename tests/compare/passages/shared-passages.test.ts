import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterCutter } from '../../../src/compare/passages/plan-letters.ts';
import { sharedPassages } from '../../../src/compare/passages/shared-passages.ts';
import { clause, planOf, planted } from './planted-plans.ts';

const cut = letterCutter(['甲区', '甲', '乙县', '乙']);

/** The passages that the first of two plans shares with the second, as both write them. */
function shared(first: readonly string[], second: readonly string[]) {
  const letters = [cut('first', planOf(first)), cut('second', planOf(second))];
  return sharedPassages(letters)
    .filter(({ plan }) => plan === 'first')
    .map(({ at, there, exact, letters: count }) => ({
      at: at.map(({ sentence, start, end }) => first[Number(sentence.slice(1))]!.slice(start, end)),
      there: there.map(({ sentence, start, end }) => second[Number(sentence.slice(1))]!.slice(start, end)),
      exact,
      letters: count,
    }));
}

describe('sharedPassages', () => {
  test('word for word, punctuation and width apart', () => {
    expect(
      shared(['我们要加强规划实施监测评估，强化监测结果应用。'], ['加强规划实施监测评估,强化监测结果应用！']),
    ).toEqual([
      {
        at: ['加强规划实施监测评估，强化监测结果应用'],
        there: ['加强规划实施监测评估,强化监测结果应用'],
        exact: true,
        letters: 18,
      },
    ]);
  });

  test('with another number and another name it stands there nearly', () => {
    expect(
      shared(
        ['到2025年甲区新建公办幼儿园12所，提供学位3600个。'],
        ['到2025年乙县新建公办幼儿园8所，提供学位1,440个。'],
      ),
    ).toEqual([
      {
        at: ['到2025年甲区新建公办幼儿园12所，提供学位3600个'],
        there: ['到2025年乙县新建公办幼儿园8所，提供学位1,440个'],
        exact: false,
        letters: 19,
      },
    ]);
  });

  test('over the end of a sentence', () => {
    const found = shared(
      ['完善公众参与机制。拓宽公众参与渠道。'],
      ['完善公众参与机制，', '拓宽公众参与渠道。'],
    );
    expect(found.map(({ there }) => there)).toEqual([['完善公众参与机制', '拓宽公众参与渠道']]);
  });

  test('common words in a row are no shared passage', () => {
    expect(shared(['推动经济社会高质量发展迈上新台阶。'], ['促进经济社会高质量发展取得成效。'])).toEqual([]);
  });

  test('planted passages are found, and nothing else', () => {
    const tally = { planted: 0, found: 0, told: 0, right: 0 };
    const plans = fc.sample(
      fc.record({
        first: fc.array(clause, { minLength: 60, maxLength: 60 }),
        second: fc.array(clause, { minLength: 60, maxLength: 60 }),
        passages: fc.uniqueArray(planted, {
          minLength: 4,
          maxLength: 6,
          selector: ({ said }) => said.slice(-6),
        }),
      }),
      { numRuns: 120, seed: 20_261_127 },
    );
    for (const { first, second, passages } of plans) {
      for (const [index, { said, changed }] of passages.entries()) {
        first[index * 9] += `，${said}`;
        second[50 - index * 8] += `，${changed}`;
      }
      const long = shared(first, second).filter(({ letters }) => letters >= 15);
      tally.planted += passages.length;
      tally.found += passages.filter(({ said }) =>
        long.some(({ at }) => overlap(at.join(''), said) >= 0.7),
      ).length;
      tally.told += long.length;
      tally.right += long.filter(({ at }) =>
        passages.some(({ said }) => overlap(said, at.join('')) >= 0.5),
      ).length;
    }
    expect(tally.found / tally.planted).toBeGreaterThanOrEqual(0.99);
    expect(tally.right / tally.told).toBeGreaterThanOrEqual(0.98);
  });
});

/** The part of `inner` that `outer` holds in one piece. */
function overlap(outer: string, inner: string): number {
  for (let length = inner.length; length > 0; length -= 1)
    for (let at = 0; at + length <= inner.length; at += 1)
      if (outer.includes(inner.slice(at, at + length))) return length / inner.length;
  return 0;
}
