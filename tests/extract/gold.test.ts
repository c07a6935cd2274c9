import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { extract } from './read-plan.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gold = folder('../fixtures/gold/');
const own = folder('../fixtures/own-labels/');
const found = mkdtempSync(join(tmpdir(), 'gold-'));
afterAll(() => {
  rmSync(found, { recursive: true });
});

type Slice = Record<string, number>;

/** Scores the extraction from a document, of which nothing but its text is known, against its labels. */
function score(document: string, labels: string): { table: string; target: Slice; all: Slice } {
  const { quantities } = extract(readFileSync(document, 'utf8'));
  const file = join(found, 'found.jsonl');
  writeFileSync(file, quantities.map((quantity) => `${JSON.stringify(quantity)}\n`).join(''));
  const args = [join(gold, 'score.mjs'), labels, file, '--misses'];
  const table = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
  const [heading, ...rows] = table.split('\n').map((line) => line.trim().split(/\s+/u));
  const slice = (name: string): Slice => {
    const row = rows.find(([first]) => first === name)!;
    return Object.fromEntries(heading!.map((title, i) => [title, Number(row[i])]));
  };
  return { table, target: slice('target'), all: slice('all') };
}

describe('labelled plans', () => {
  for (const name of readdirSync(gold).filter((file) => file.endsWith('.jsonl'))) {
    const plan = join(folder('../../content/plans/'), name.replace('.jsonl', '.md'));
    test(name.replace('.jsonl', ''), () => {
      if (readFileSync(join(gold, name), 'utf8').trim() === '') {
        expect(extract(readFileSync(plan, 'utf8')).quantities).toEqual([]);
        return;
      }
      const { table, target, all } = score(plan, join(gold, name));
      expect(target['F1'], table).toBeGreaterThanOrEqual(0.97);
      expect(target['exact'], table).toBeGreaterThanOrEqual(0.92);
      expect(all['F1'], table).toBeGreaterThanOrEqual(0.95);
    });
  }
});

describe('reports and plans in the manner of other provinces, made up and labelled by hand', () => {
  for (const name of readdirSync(own).filter((file) => !file.endsWith('.jsonl'))) {
    test(name, () => {
      const { table, target, all } = score(join(own, name), join(own, name.replace(/\.\w+$/u, '.jsonl')));
      expect(target['F1'], table).toBeGreaterThanOrEqual(0.97);
      expect(target['exact'], table).toBeGreaterThanOrEqual(0.92);
      expect(all['F1'], table).toBeGreaterThanOrEqual(0.95);
    });
  }
});
