import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from './read-plan.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const gold = folder('../fixtures/gold/');
const own = folder('../fixtures/own-labels/');
const plans = folder('../../content/plans/');

/** A document that was labelled by hand, where it and its labels lie, and whether it is a published plan or made up. */
export interface LabelledDocument {
  name: string;
  kind: 'published' | 'invented';
  document: string;
  labels: string;
}

/** Every labelled document, the published plans first. */
export const labelledDocuments: readonly LabelledDocument[] = [
  ...readdirSync(gold)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      kind: 'published' as const,
      document: join(plans, file.replace('.jsonl', '.md')),
      labels: join(gold, file),
    })),
  ...readdirSync(own)
    .filter((file) => !file.endsWith('.jsonl'))
    .map((file) => ({
      name: file.replace(/\.\w+$/u, ''),
      kind: 'invented' as const,
      document: join(own, file),
      labels: join(own, file.replace(/\.\w+$/u, '.jsonl')),
    })),
];

/** A line of the scorer’s table: counts, and shares from 0 to 1, by their column. */
export type Slice = Record<string, number>;

/** How the extraction does on a document, of which nothing but its text is known. */
export interface Score {
  table: string;
  target: Slice;
  all: Slice;
  misses: string[];
}

/** Scores the extraction from a document against its labels. */
export function scoreDocument({ document, labels }: LabelledDocument): Score {
  const { quantities } = extract(readFileSync(document, 'utf8'));
  const found = mkdtempSync(join(tmpdir(), 'gold-'));
  const file = join(found, 'found.jsonl');
  writeFileSync(file, quantities.map((quantity) => `${JSON.stringify(quantity)}\n`).join(''));
  const args = [join(gold, 'score.mjs'), labels, file, '--misses'];
  const table = spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
  rmSync(found, { recursive: true });
  const lines = table.split('\n');
  const [heading, ...rows] = lines.map((line) => line.trim().split(/\s+/u));
  const slice = (name: string): Slice => {
    const row = rows.find(([first]) => first === name)!;
    return Object.fromEntries(heading!.map((title, i) => [title, Number(row[i])]));
  };
  const misses = lines.filter((line) => /^(?:MISSED|EXTRA|DIFFERS) /u.test(line));
  return { table, target: slice('target'), all: slice('all'), misses };
}
