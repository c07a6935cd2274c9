import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { foldText } from '../../src/search/fold-text.ts';
import type { Tier } from '../../src/search/scan-block.ts';
import { anyFilter, ask, indexOf, readings } from './published-plans.ts';

interface Expected {
  query: string;
  language: 'zh' | 'en';
  tier: Tier;
  /** What the first text found must hold. */
  first: string;
  /** The indicator or topic that must be named first. */
  name?: string;
}

const expectations = JSON.parse(
  readFileSync(new URL('../fixtures/search/queries.json', import.meta.url), 'utf8'),
) as Expected[];

/** What a first search may load, without the page's own script of 10 KB. */
const mostBytes = 110 * 1024;
const made = indexOf(readings);
const holds = (text: string, words: string): boolean => foldText(text).text.includes(foldText(words).text);

/** The anchors of all sentences that hold the words as they stand, by a plain scan. */
const scan = (plans: readonly PlanReading[], words: string): string[] =>
  plans
    .flatMap(({ text }) => text.sections.flatMap(({ passages }) => passages.flatMap((p) => p.sentences)))
    .filter(({ text }) => holds(text, words))
    .map(({ anchor }) => anchor);

describe.each(expectations)('$query ($language)', ({ query, language, tier, first, name }) => {
  it('gives first what must come first, marked, for little', async () => {
    const { answers, bytes } = await ask(made, query, anyFilter, language);
    const [hit] = answers[0]!.hits;
    expect(hit!.tier).toBe(tier);
    expect(hit!.texts.some(({ text }) => holds(text, first))).toBe(true);
    expect(hit!.texts.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    if (name) expect(answers[0]!.names[0]!.entry.id).toBe(name);
    expect(bytes[0]).toBeLessThan(mostBytes);
  });

  it('finds every sentence that holds the phrase, and those before all others', async () => {
    const { answers } = await ask(made, query, anyFilter, language);
    const { hits } = answers.at(-1)!;
    const phrased = hits.filter((hit) => hit.tier === 'phrase');
    expect(hits.slice(0, phrased.length)).toEqual(phrased);
    const found = phrased.flatMap(({ anchor }) => anchor).sort();
    expect(found).toEqual(expect.arrayContaining(scan(readings, query)));
  });
});

test('a query is found whatever its width, case and white space', async () => {
  const anchors = async (query: string): Promise<string[]> =>
    (await ask(made, query)).answers.at(-1)!.hits.map(({ anchor }) => anchor);
  const plain = await anchors('GDP能耗');
  expect(plain.length).toBeGreaterThan(0);
  for (const query of ['ｇｄｐ能耗', 'Gdp 能耗', ' GDP　能耗 ', '“GDP能耗”']) {
    expect(await anchors(query)).toEqual(plain);
  }
});

test('a district, a topic and a kind narrow what is found', async () => {
  const find = async (filters: Partial<typeof anyFilter>) =>
    (await ask(made, '学前教育', { ...anyFilter, ...filters })).answers.at(-1)!;
  const inTaijiang = await find({ district: 'taijiang' });
  expect(new Set(inTaijiang.hits.map(({ district }) => district))).toEqual(new Set(['taijiang']));
  const titles = await find({ kind: 'title' });
  expect(new Set(titles.hits.map(({ kind }) => kind))).toEqual(new Set(['title']));
  expect(titles.names).toEqual([]);
  const names = await find({ kind: 'indicator' });
  expect(names.hits).toEqual([]);
  expect(names.names.length).toBeGreaterThan(0);
  const elsewhere = await find({ topic: 'environment' });
  expect(elsewhere.hits).toEqual([]);
  expect(elsewhere.names).toEqual([]);
});

test('a district in the query stands for all of its texts', async () => {
  const { answers } = await ask(made, '仓山区有多少养老床位');
  expect(answers[0]!.hits.map(({ district }) => district)).toEqual(['cangshan']);
  expect(answers[0]!.hits[0]!.texts[0]!.text).toContain('每千名老年人拥有养老床位');
});

test('words that stand only together in a goal are found as one hit that shows them all', async () => {
  const { answers } = await ask(made, '洋洽河 三江口大桥');
  const [hit] = answers[0]!.hits;
  expect(hit!.tier).toBe('goal');
  const marked = hit!.texts.flatMap(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  );
  expect(marked).toEqual(expect.arrayContaining(['洋洽河', '三江口大桥']));
});

test('what nobody says is answered with topics, and costs no text', async () => {
  const { answers } = await ask(made, '养老机器人乐园');
  expect(answers).toHaveLength(1);
  expect(answers[0]!.hits).toEqual([]);
  expect(answers[0]!.topics[0]).toBe('elderly-care');
});

test.each(['', '   ', '，。！', '\u0000\u0001', '\ud800', '<>', '\\'])('%j asks nothing', async (query) => {
  expect((await ask(made, query)).answers).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '.*(a+)+$',
  '%E0%A4%A',
  '𠮷'.repeat(5000),
  '养老'.repeat(5000),
  'a '.repeat(5000),
])('hostile query %# is answered', async (query) => {
  const { answers } = await ask(made, query);
  expect(answers.length).toBeGreaterThan(0);
  expect([...answers[0]!.query.text].length).toBeLessThanOrEqual(64);
});
