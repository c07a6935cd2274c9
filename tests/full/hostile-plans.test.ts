import { expect, it } from 'vitest';
import { expectAcceptedShown } from '../hostile/accepted-plans.ts';
import { tableOf } from '../hostile/cases.ts';
import { loaded, planOf } from '../hostile/content-of.ts';

it('what check accepts is drawn, tried on many plans', () => expectAcceptedShown(150), 600_000);

it('a table of ten thousand rows is refused at its place', async () => {
  const { file } = await loaded(planOf(tableOf(10_000)));
  expect(file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId)).toEqual([
    'repeated-statement',
  ]);
}, 300_000);
