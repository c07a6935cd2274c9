import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from './read-plan.ts';

/** What a plan's sentence says of a number written in some way; `undefined` if it is not read as a quantity. */
function read(written: string): { value: string | null; unit: string | null } | undefined {
  const { quantities } = extract(
    `# 某县国民经济和社会发展第十四个五年规划\n\n## 主要目标\n\n到2025年，养老床位总数达到${written}。`,
  );
  expect(quantities.length).toBeLessThanOrEqual(1);
  return quantities[0];
}

const digitNames = '零一二三四五六七八九';
const han = (digit: number): string => digitNames.charAt(digit);

/** A whole number below ten thousand in characters: 1230 → 一千二百三十, 105 → 一百零五, 15 → 十五. */
function hanBelowMyriad(value: number): string {
  const digits = String(value).padStart(4, '0');
  const parts = [...digits].map((digit, i) =>
    digit === '0' ? '零' : han(Number(digit)) + '千百十'.charAt(i),
  );
  const written = parts
    .join('')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '');
  return value >= 10 && value < 20 ? written.slice(1) : written;
}

/** A value as a number, and its unit with the magnitudes in it made one. */
function worth({ value, unit }: { value: string | null; unit: string | null }): number[] {
  const magnitude = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }[unit!.replace(/张$/u, '')]!;
  return value!.split('..').map((part) => Math.round(Number(part) * magnitude * 100) / 100);
}

/** Each way to write a number, with what it is worth. */
const forms: Record<string, fc.Arbitrary<{ written: string; values: number[] }>> = {
  digits: fc.integer({ min: 2, max: 999_999 }).map((n) => ({ written: `${n}张`, values: [n] })),
  'digits with decimals': fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, tenth]) => ({ written: `${n}.${tenth}万张`, values: [n * 1e4 + tenth * 1e3] })),
  'digits in groups': fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(',', '，', ' '),
    )
    .map(([thousands, rest, mark]) => ({
      written: `${thousands}${mark}${String(rest).padStart(3, '0')}张`,
      values: [thousands * 1000 + rest],
    })),
  'full width': fc.integer({ min: 10, max: 99_999 }).map((n) => ({
    written: `${[...String(n)].map((digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)).join('')}张`,
    values: [n],
  })),
  characters: fc
    .integer({ min: 11, max: 9999 })
    .map((n) => ({ written: `${hanBelowMyriad(n)}张`, values: [n] })),
  'characters and magnitude': fc
    .tuple(fc.integer({ min: 2, max: 9999 }), fc.constantFrom(['万', 1e4] as const, ['亿', 1e8] as const))
    .map(([n, [name, size]]) => ({ written: `${hanBelowMyriad(n)}${name}张`, values: [n * size] })),
  'characters with decimals': fc
    .tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, tenth]) => ({
      written: `${hanBelowMyriad(n)}点${han(tenth)}万张`,
      values: [n * 1e4 + tenth * 1e3],
    })),
  'two magnitudes': fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 }))
    .map(([n, thousands]) => ({ written: `${n}万${thousands}千张`, values: [n * 1e4 + thousands * 1e3] })),
  'digits by power': fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map(([thousands, hundreds]) => ({
      written: `${thousands}千${hundreds}百万张`,
      values: [(thousands * 1000 + hundreds * 100) * 1e4],
    })),
  range: fc
    .tuple(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('—', '-', '~', '至'),
    )
    .map(([low, more, mark]) => ({ written: `${low}${mark}${low + more}张`, values: [low, low + more] })),
  neighbours: fc.integer({ min: 2, max: 8 }).map((n) => ({
    written: `${han(n)}${han(n + 1)}十张`,
    values: [n * 10, (n + 1) * 10],
  })),
};

test.each(Object.entries(forms))('%s are read back whole', (_, form) => {
  fc.assert(
    fc.property(form, ({ written, values }) => {
      const quantity = read(written);
      expect(quantity, written).toBeDefined();
      expect(worth(quantity!), written).toEqual(values);
    }),
    { numRuns: 30 },
  );
});

/** Signs of numerals in any order: most of them are no numeral, and some only in part. */
const signs = fc.constantFrom(...'1 23 一 二 三 十 百 千 万 亿 零 两'.split(' '));
const pieces = fc
  .tuple(
    fc.array(signs, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '点', '几', '多'),
    fc.array(signs, { maxLength: 3 }),
  )
  .map(([before, mark, after]) => before.join('') + (after.length > 0 ? mark : '') + after.join(''));

test('a part of a number is never taken for the whole', () => {
  fc.assert(
    fc.property(pieces, (written) => {
      const source = `养老床位总数达到${written}张。`;
      for (const { quote, value } of extract(source).quantities) {
        const end = source.indexOf(quote) + quote.length;
        expect(source.slice(end), `${value} of ${source}`).toMatch(/^(?:。|$)/u);
      }
    }),
    { numRuns: 400, seed: 13 },
  );
});
