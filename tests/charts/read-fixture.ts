import { readFileSync, readdirSync } from 'node:fs';
import type { FormName, SeriesOf } from './chart-forms.ts';

const folder = (form: FormName): URL => new URL(`../fixtures/charts/${form}/`, import.meta.url);

/** The names of a form's cases: `every-bound`. */
export function caseNames(form: FormName): string[] {
  return readdirSync(folder(form))
    .filter((file) => file.endsWith('.json') && !file.startsWith('labels.'))
    .map((file) => file.slice(0, -'.json'.length));
}

/** A case's series. The case of long names is in English, all others in Chinese. */
export function readSeries<Form extends FormName>(form: Form, name: string): SeriesOf<Form> {
  const labels = name === 'long-names' ? 'labels.en.json' : 'labels.zh.json';
  const read = (file: string): object =>
    JSON.parse(readFileSync(new URL(file, folder(form)), 'utf8')) as object;
  return { ...read(`${name}.json`), labels: read(labels) } as SeriesOf<Form>;
}

/** Where a case's drawing is kept. */
export function snapshotPath(form: FormName, name: string): string {
  return new URL(name, folder(form)).pathname;
}
