import { expect, test } from 'vitest';
import { notCountedRules } from '../../src/extract/not-counted.ts';
import { extract } from './read-plan.ts';

const examples = notCountedRules.flatMap(({ name, examples: list }) =>
  list.split(', ').map((example) => [name, example] as const),
);

test.each(examples)('%s leaves the number of “%s” alone', (name, example) => {
  const { numbers } = extract(`# 某区2024年工作要点\n\n## 重点任务\n\n${example}。`);
  expect(numbers.leftAlone.map(({ rule }) => rule)).toContain(name);
});

test('every rule has examples of at least two kinds', () => {
  for (const { name, examples: list } of notCountedRules)
    expect(list.split(', ').length, name).toBeGreaterThan(1);
});
