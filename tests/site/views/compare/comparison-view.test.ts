import { expect, test } from 'vitest';
import { pairComparison } from '../../../../src/site/views/compare/comparison-pages.ts';
import { comparisonView, type IndicatorRow } from '../../../../src/site/views/compare/comparison-view.ts';
import { districtPairs } from '../../../../src/site/routes/district-groups.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { indicatorTitle } from '../../../../src/site/wording/claims/indicator-title.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const [zh, en] = [editionOf('zh', '/'), editionOf('en', '/')];
const { districts, comparisons, vocabulary } = library;
const all = {
  comparison: comparisonView({ districts, comparisons, topics: vocabulary.topics, room: 28 }, library, zh),
};

function row(indicator: string): IndicatorRow {
  const rows = all.comparison.topics.flatMap((topic) => topic.rows);
  return rows.find(({ id }) => id === indicator)!;
}

test('a cell shows the figure with its bound, the words that say it, and the sentence it comes from', () => {
  const [first] = row('high-tech-enterprises').cells;
  expect(first!.figures).toHaveLength(1);
  const { figure } = first!.figures[0]!;
  expect(figure.text).toBe('>600 家');
  expect(figure.excerpt.marked).toContain('突破600家');
  expect(figure.note.href).toMatch(/^\/plans\/mawei-plan\/#./u);
  expect(figure.note.section).toContain('主要目标');
});

test('a figure that is not alike stands apart, with the reason', () => {
  const [, , third] = row('high-tech-enterprises').cells;
  expect(third!.figures).toMatchObject([
    { figure: { text: '90 家' }, apart: expect.stringContaining('这是增减，其他是水平') as string },
  ]);
});

test('silence is told apart from a missing table and from a mention, always in words', () => {
  const [, missing, silent] = row('elderly-beds-per-1000').cells.map(({ silence }) => silence);
  expect(missing).toMatchObject({ kind: 'unavailable', text: '指标表不在文本中' });
  expect(silent).toMatchObject({
    kind: 'unstated',
    text: expect.stringMatching(/^全文没有找到查过的 \d+ 个字样$/u),
  });
  const [, , mentioned] = row('gdp-growth').cells.map(({ silence }) => silence);
  expect(mentioned).toMatchObject({ kind: 'mentioned', text: '提到，没有找到目标' });
  expect(mentioned!.mentions).toHaveLength(1);
});

test('a target that no indicator covers is listed in the plan’s own words', () => {
  const others = all.comparison.topics.flatMap((topic) => topic.others ?? []).flatMap(({ first }) => first);
  expect(others.map(({ figure }) => figure.text)).toContain('12 个');
});

test('notes are numbered from one in the order in which the page cites them', () => {
  expect(all.comparison.notes.map(({ number }) => number)).toEqual(
    all.comparison.notes.map((_, index) => index + 1),
  );
});

test('every topic is shown, also one on which nobody says anything', () => {
  expect(all.comparison.topics.map(({ id }) => id)).toEqual(library.vocabulary.topics.map(({ id }) => id));
});

test('a pair tells in words what both set, what only one sets, and what cannot be compared', () => {
  const pairs = districtPairs(library);
  expect(pairs.map(([a, b]) => `${a.id}~${b.id}`)).toEqual(['mawei~jinan', 'mawei~changle', 'jinan~changle']);
  const [first, second] = pairs.map((pair) => pairComparison(pair, library, zh).differences[1]!);
  const both = first!.clauses.find(({ opening }) => opening === '两家都定了')!;
  expect(both.items.map(({ note }) => note)).toEqual(
    expect.arrayContaining([
      '马尾 ≥8%，晋安 ≈7.5%，2021—2025 年（据规划期）',
      '马尾 >600 家，晋安 >400 家，到 2025 年（据规划期）',
    ]),
  );
  const [unanswered] = first!.clauses.filter(({ opening }) => opening?.startsWith('马尾写明、晋安不得而知'));
  expect(unanswered!.items.map(({ href }) => href)).toContain('#elderly-beds-per-1000');
  const [apart] = second!.clauses.filter(({ opening }) => opening === '都定了、但不能放在一起比的有');
  expect(apart!.items).toContainEqual({
    name: '高新技术企业数',
    note: expect.stringContaining('这是增减，其他是水平') as string,
    href: '#high-tech-enterprises',
    claim: 'incomparable/mawei~changle/high-tech-enterprises',
  });
});

test('a title tells the finding, in both languages', () => {
  const enterprises = library.comparison('high-tech-enterprises');
  expect(indicatorTitle(enterprises, library, zh)).toMatch(/^马尾要超过 600 家，晋安要超过 400 家：/u);
  expect(indicatorTitle(enterprises, library, en)).toContain('Mawei more than 600');
  expect(indicatorTitle(library.comparison('elderly-beds-per-1000'), library, zh)).toMatch(
    /^马尾写明.*≥40 张；晋安的指标表不在文本中$/u,
  );
});
