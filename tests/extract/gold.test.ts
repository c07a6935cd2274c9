import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accuracy } from '../../src/site/views/accuracy/accuracy.ts';
import { extract } from './read-plan.ts';
import { labelledDocuments, scoreDocument, type LabelledDocument } from './score-labels.ts';

/** How much better than what the scoring gives the published accuracy may be, as a share: more, and `npm run accuracy` is due. */
const mostAbove = 0.03;

function expectWellRead(labelled: LabelledDocument): void {
  const { name, document, labels } = labelled;
  if (readFileSync(labels, 'utf8').trim() === '') {
    expect(extract(readFileSync(document, 'utf8')).quantities).toEqual([]);
    return;
  }
  const { table, target, all } = scoreDocument(labelled);
  expect(target['F1'], table).toBeGreaterThanOrEqual(0.97);
  expect(target['exact'], table).toBeGreaterThanOrEqual(0.92);
  expect(all['F1'], table).toBeGreaterThanOrEqual(0.95);
  expect(all['exact'], table).toBeGreaterThanOrEqual(0.92);
  const published = accuracy.documents.find((each) => each.name === name);
  if (!published) return;
  expect(published.exact / published.labelled - all['exact']!, table).toBeLessThan(mostAbove);
}

describe('labelled plans', () => {
  test.each(labelledDocuments.filter(({ kind }) => kind === 'published'))('$name', expectWellRead);
});

describe('reports and plans in the manner of other provinces, made up and labelled by hand', () => {
  test.each(labelledDocuments.filter(({ kind }) => kind === 'invented'))('$name', expectWellRead);
});
