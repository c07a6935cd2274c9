import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedClaim } from '../../src/schema/claim.ts';
import { claimedPage } from './claimed-page.ts';
import { sites } from './sites.ts';

const { dist } = sites.invented;
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const data = <Data>(file: string): Data => JSON.parse(read(`data/${file}`)) as Data;
const claims = data<PublishedClaim[]>('claims.json');
const plain = (text: string): string => text.replace(/\s/gu, '');

/** Charts of plans as wholes tell their claims in the short words of a cell. */
const isChart = (page: string): boolean => page.startsWith('charts/');

test('a page prints the claims that the data say stand on it, and marks no other', () => {
  const byPage = Map.groupBy(
    claims.flatMap((claim) => claim.pages.map((page) => ({ page, ...claim }))),
    ({ page }) => page,
  );
  for (const [page, own] of [...byPage].filter(([page]) => !isChart(page))) {
    const { marked, text } = claimedPage(read(`${page}index.html`));
    const said = plain(text);
    const ids = new Set(own.map(({ claim }) => claim.id));
    const unseen = own.filter(
      ({ claim, text: { zh } }) => !marked.has(claim.id) && !said.includes(plain(zh)),
    );
    expect([page, ...unseen.map(({ claim }) => claim.id)]).toEqual([page]);
    expect([page, ...[...marked].filter((id) => !ids.has(id))]).toEqual([page]);
  }
});

test('counts of targets are the same on the pages of claims, of targets and in the data', () => {
  const all = claims.flatMap(({ claim }) => (claim.kind === 'targets' ? [claim] : []));
  const counted = ({ figures, relative, repetitions, parts }: (typeof all)[number]): number =>
    figures + relative + repetitions + parts;
  const total = counted(all.find(({ id }) => id === 'targets/all')!);
  const byPlan = all.filter(({ within }) => within.plan !== null);
  expect(byPlan.reduce((sum, claim) => sum + counted(claim), 0)).toBe(total);
  // A plan that another has followed stays in the data, and is counted no more.
  const current = new Set(byPlan.map(({ within }) => within.plan));
  const quantities = data<{ plan: string; status: string }[]>('quantities.json');
  const targets = quantities.filter(({ plan, status }) => current.has(plan) && status === 'target');
  expect(targets.length).toBe(total);
  expect(read('targets/index.html').match(/data-status="target"/gu)).toHaveLength(total);
});
