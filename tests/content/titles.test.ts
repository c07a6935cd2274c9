import { expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { planPaths } from '../../src/load/plan-paths.ts';

const { vocabulary } = await loadVocabulary('content');
const renderings = Object.entries(vocabulary!.titles);

it('renders every title of every plan', async () => {
  const plans = await Promise.all((await planPaths('content')).map((path) => loadPlan(path, vocabulary!)));
  const warned = plans.flatMap(({ file }) =>
    file.messages.filter(({ ruleId }) => ruleId === 'english-title'),
  );
  expect(warned.map(String)).toEqual([]);
});

it('renders in English alone, without a full stop', () => {
  expect(renderings.filter(([, english]) => /\p{Script=Han}|\.$/u.test(english))).toEqual([]);
});

it('keeps titles that say different things apart', () => {
  const titles = Map.groupBy(renderings, ([, english]) => english);
  const shared = [...titles.values()].filter((group) => group.length > 1);
  expect(shared.map((group) => group.map(([title]) => title))).toEqual([]);
});

it('keys titles by their text without numbering', () => {
  expect(
    renderings.filter(([title]) => /^(?:第.+[章节]|[一二三四五六七八九十]+、|[(（])/u.test(title)),
  ).toEqual([]);
});
