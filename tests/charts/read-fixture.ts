import { readFileSync, readdirSync } from 'node:fs';
import type { CoverageSeries } from '../../src/charts/coverage/series.ts';
import type { TargetsSeries } from '../../src/charts/targets/series.ts';

interface Forms {
  targets: TargetsSeries;
  coverage: CoverageSeries;
}

const folder = (form: keyof Forms): URL => new URL(`../fixtures/charts/${form}/`, import.meta.url);

/** The names of a form's cases: `every-bound`. */
export function caseNames(form: keyof Forms): string[] {
  return readdirSync(folder(form))
    .filter((file) => file.endsWith('.json') && !file.startsWith('labels.'))
    .map((file) => file.slice(0, -'.json'.length));
}

/** A case's series. The case of long names is in English, all others in Chinese. */
export function readSeries<F extends keyof Forms>(form: F, name: string): Forms[F] {
  const labels = name === 'long-names' ? 'labels.en.json' : 'labels.zh.json';
  const read = (file: string): object =>
    JSON.parse(readFileSync(new URL(file, folder(form)), 'utf8')) as object;
  return { ...read(`${name}.json`), labels: read(labels) } as Forms[F];
}

/** Where a case's drawing is kept. */
export function snapshotPath(form: keyof Forms, name: string): string {
  return new URL(name, folder(form)).pathname;
}
