import { expect, it } from 'vitest';
import { applyReview } from '../../src/read/apply-review.ts';
import type { Review } from '../../src/schema/review.ts';
import { sampleIndicator } from '../samples/sample-indicator.ts';
import { sampleQuantity } from '../samples/sample-quantity.ts';
import { sampleReading } from '../samples/sample-reading.ts';

const looked = { by: '某人', on: '2026-11-27', why: '对照原文' };
const stated = (quote: string) => ({ quote, cell: null, ...looked });
const quantities = [
  sampleQuantity({ quote: '企业5家' }),
  sampleQuantity({ quote: '学校2所', indicator: null, topic: null }),
  sampleQuantity({ quote: '第3条' }),
  sampleQuantity({ quote: '医院1家' }),
];
const review: Review = [
  { verdict: 'confirm', ...stated('企业5家') },
  { verdict: 'correct', ...stated('学校2所'), set: { value: '3', indicator: 'schools' } },
  { verdict: 'reject', ...stated('第3条') },
  { verdict: 'confirm', ...stated('不见了') },
  { verdict: 'correct', ...stated('医院1家'), set: { indicator: 'nowhere' } },
];
const indicators = [sampleIndicator({ id: 'schools', topic: 'education' })];
const { reading, gone, unknown } = applyReview(sampleReading('first', quantities), review, { indicators });

it('lets people confirm, correct and reject what was read, and says who answers for it', () => {
  expect(
    reading.quantities.map(({ quote, value, indicator, topic, readBy, checkedOn }) => [
      quote,
      value,
      indicator,
      topic,
      readBy,
      checkedOn,
    ]),
  ).toEqual([
    ['企业5家', '5', 'enterprises', 'industry', 'person', '2026-11-27'],
    ['学校2所', '3', 'schools', 'education', 'person', '2026-11-27'],
    ['医院1家', '5', 'enterprises', 'industry', 'program', null],
  ]);
});

it('loses no number: what is rejected is left alone by name', () => {
  const { sentence } = quantities[2]!;
  expect(reading.numbers.leftAlone).toContainEqual(
    expect.objectContaining({ sentence, rule: 'rejected by a person' }),
  );
});

it('finds the entries whose quote is gone, and those of indicators that there are not', () => {
  expect({ gone, unknown }).toEqual({ gone: [3], unknown: [4] });
});
