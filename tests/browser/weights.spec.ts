import { readFileSync } from 'node:fs';
import { pageWeights, type PageWeight } from './page-weights.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

/** The most that a page of a kind may weigh in KB, as sent; `others` holds for kinds that are not named. */
const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8')) as Record<
  string,
  PageWeight
>;

test('the heaviest page of each kind stays within its budget', () => {
  const over = [...pageWeights(sites.published)].flatMap(([kind, { path, weight }]) => {
    const budget = budgets[kind.replace(/^\w+ /u, '')] ?? budgets['others']!;
    return (Object.keys(weight) as (keyof PageWeight)[])
      .filter((part) => weight[part] > budget[part] * 1024)
      .map((part) => `${path}: ${part} ${(weight[part] / 1024).toFixed(1)} KB of ${budget[part]} KB`);
  });
  expect(over).toEqual([]);
});
