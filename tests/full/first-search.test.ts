import { expect, test } from 'vitest';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { foldText } from '../../src/search/fold-text.ts';
import { ask, indexOf, readings } from '../search/published-plans.ts';

/** What a first search may load, without the page's own script of 10 KB. */
const mostBytes = 110 * 1024;

test('a first search costs no more when there are twelve times as many plans, and still finds the phrase', async () => {
  const plans = Array.from({ length: 12 }, (_, copy) =>
    readings.map((reading) => renamed(reading, copy)),
  ).flat();
  const many = indexOf(plans);
  for (const query of ['河长制', '养老床位', '发展', 'GDP', 'preschool']) {
    const { answers, bytes } = await ask(many, query);
    expect(bytes[0]).toBeLessThan(mostBytes);
    expect(
      answers[0]!.hits[0]!.texts.some(({ text }) => foldText(text).text.includes(foldText(query).text)),
    ).toBe(true);
  }
}, 240_000);

function renamed(reading: PlanReading, copy: number): PlanReading {
  const { about } = reading;
  return {
    ...reading,
    about: { ...about, id: `${about.id}-${copy}`, district: `${about.district}-${copy}` },
  };
}
