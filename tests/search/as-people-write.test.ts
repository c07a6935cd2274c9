import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, indexOf, readings } from './published-plans.ts';

interface Written {
  query: string;
  /** What the marked words, each with its neighbours, must hold. */
  finds: string[];
  /** What no marked figure may be a part of. */
  never: string[];
  offers?: string[];
}

const queries = JSON.parse(
  readFileSync(new URL('../fixtures/search/as-people-write.json', import.meta.url), 'utf8'),
) as Written[];
const made = indexOf(readings);

/** A first search with the page's own script of 15 KB stays within 120 KB. */
const mostBytes = 105 * 1024;
/** So many characters on either side of a mark show what it is a part of. */
const around = 6;

test.each(queries)('$query is found as it was meant, or offered', async ({ query, finds, never, offers }) => {
  const { answers, bytes } = await ask(made, query);
  const { hits, offers: offered } = answers.at(-1)!;
  const marked = hits.flatMap(({ texts }) =>
    texts.flatMap(({ text, marks }) =>
      marks.map(({ start, end }) => text.slice(Math.max(0, start - around), end + around)),
    ),
  );
  expect(hits.length > 0).toBe(finds.length > 0);
  for (const found of finds) expect(marked.some((words) => words.includes(found))).toBe(true);
  for (const part of never) expect(marked.filter((words) => words.includes(part))).toEqual([]);
  if (offers) expect(offered).toEqual(expect.arrayContaining(offers));
  expect(bytes[0]).toBeLessThan(mostBytes);
});

test('every figure of a table is found by its row as number and unit', async () => {
  const rows = readings.flatMap(({ text, quantities }) => {
    const inRows = new Set(
      text.sections.flatMap(({ passages }) =>
        passages
          .filter(({ kind }) => kind === 'row')
          .flatMap(({ sentences }) => sentences.map((s) => s.anchor)),
      ),
    );
    return quantities.filter(({ sentence, value }) => inRows.has(sentence) && /^[\d.]+$/u.test(value ?? ''));
  });
  expect(rows.length).toBeGreaterThan(20);
  for (const { value, unit, sentence } of rows) {
    const { answers } = await ask(made, value! + (unit ?? ''));
    const phrased = answers.at(-1)!.hits.filter(({ tier }) => tier === 'phrase');
    expect(phrased.map(({ anchor }) => anchor)).toContain(sentence);
  }
}, 60_000);
