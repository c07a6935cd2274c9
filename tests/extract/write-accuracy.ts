import { readFileSync, writeFileSync } from 'node:fs';
import {
  faultKinds,
  scoredFields,
  type Accuracy,
  type FaultKind,
} from '../../src/site/views/accuracy/accuracy.ts';
import { labelledDocuments, scoreDocument } from './score-labels.ts';

/** How many quotes show a kind of fault. */
const mostExamples = 3;

const documents: Accuracy['documents'] = [];
const quotes = new Map<FaultKind, string[]>(faultKinds.map((kind) => [kind, []]));

for (const labelled of labelledDocuments) {
  const { name, kind, labels } = labelled;
  if (readFileSync(labels, 'utf8').trim() === '') continue;
  const { all, misses } = scoreDocument(labelled);
  const matched = all['matched']!;
  documents.push({
    name,
    kind,
    labelled: all['gold']!,
    found: all['found']!,
    matched,
    exact: Math.round(all['exact']! * all['gold']!),
    right: Object.fromEntries(
      scoredFields.map((field) => [field, Math.round(all[field]! * matched)]),
    ) as Accuracy['documents'][number]['right'],
  });
  for (const line of misses)
    for (const fault of faultsOf(line))
      quotes.get(fault)!.push(/«(.+)»/u.exec(line)![1]!.trim().replaceAll('\t', ' '));
}

/** `DIFFERS period: gold 2025, found null; subject: …` → period, subject. */
function faultsOf(line: string): FaultKind[] {
  if (line.startsWith('MISSED')) return ['missed'];
  if (line.startsWith('EXTRA')) return ['extra'];
  return scoredFields.filter((field) => line.split('«')[0]!.includes(`${field}: gold `));
}

const faults = faultKinds.map((kind) => {
  const all = quotes.get(kind)!;
  return { kind, count: all.length, examples: [...new Set(all)].slice(0, mostExamples) };
});
const file = new URL('../../src/site/views/accuracy/accuracy.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ documents, faults } satisfies Accuracy, null, 2)}\n`);
