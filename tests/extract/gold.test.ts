import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { extract } from './read-plan.ts';

const gold = fileURLToPath(new URL('../fixtures/gold/', import.meta.url));
const plans = fileURLToPath(new URL('../../content/plans/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What `score.mjs` prints of one slice: its figures by the heading of their column. */
function slice(table: string, name: string): Record<string, number> {
  const [heading, ...rows] = table.split('\n').map((line) => line.trim().split(/\s+/u));
  const row = rows.find(([first]) => first === name)!;
  return Object.fromEntries(heading!.map((title, i) => [title, Number(row[i])]));
}

describe('labelled plans, read from their text alone', () => {
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.jsonl'))) {
    const plan = file.replace('.jsonl', '');
    const labels = readFileSync(join(gold, file), 'utf8');
    const { quantities } = extract(readFileSync(join(plans, `${plan}.md`), 'utf8'));

    if (labels.trim() === '') {
      test(`${plan} states nothing`, () => {
        expect(quantities.map(({ quote }) => quote)).toEqual([]);
      });
      continue;
    }
    test(plan, () => {
      const found = join(folder, file);
      writeFileSync(found, quantities.map((quantity) => `${JSON.stringify(quantity)}\n`).join(''));
      const args = [join(gold, 'score.mjs'), join(gold, file), found, '--misses'];
      const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      const target = slice(stdout, 'target');
      expect(target['F1'], stdout).toBeGreaterThanOrEqual(0.97);
      expect(target['exact'], stdout).toBeGreaterThanOrEqual(0.92);
      expect(slice(stdout, 'all')['F1'], stdout).toBeGreaterThanOrEqual(0.95);
    });
  }
});
