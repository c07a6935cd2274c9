import { readFileSync } from 'node:fs';
import { tsvParse } from 'd3-dsv';
import { VFile } from 'vfile';
import { targetChanges, type TargetChange } from '../../../src/compare/succession/target-changes.ts';
import { loadVocabulary } from '../../../src/load/load-vocabulary.ts';
import { parsePlan } from '../../../src/parse/parse-plan.ts';
import { planReader } from '../../../src/read/plan-reader.ts';
import type { AlignedQuantity } from '../../../src/schema/aligned-quantity.ts';
import type { PlanReading } from '../../../src/schema/plan-reading.ts';
import { unitTable } from '../../../src/schema/unit-table.ts';

const { vocabulary } = await loadVocabulary('content');
const read = planReader(vocabulary!);
const folder = 'tests/fixtures/succession';

/** What a reader says of one target of two consecutive plans: the figure in each, its class, and what came of it. */
export interface Label {
  former: { subject: string; value: string } | null;
  successor: { subject: string; value: string } | null;
  change: string;
  outcome: string;
}

/** Two consecutive plans of the tests: how they were read, and how a reader labelled their targets. */
export function labelledPair(pair: string): { former: PlanReading; successor: PlanReading; labels: Label[] } {
  const side = (subject: string, value: string) => (subject === '' ? null : { subject, value });
  return {
    former: readingOf(`${folder}/${pair}/former.md`),
    successor: readingOf(`${folder}/${pair}/successor.md`),
    labels: tsvParse(readFileSync(`${folder}/${pair}/labels.tsv`, 'utf8')).map((row) => ({
      former: side(row['former']!, row['former value']!),
      successor: side(row['successor']!, row['successor value']!),
      change: row['change']!,
      outcome: row['outcome']!,
    })),
  };
}

function readingOf(path: string): PlanReading {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  const plan = parsePlan(file, vocabulary!.roles);
  if (!plan) throw new Error(file.messages.join('\n'));
  return read(plan).reading;
}

/** The changes between the targets of two readings. */
export function changesOf(former: PlanReading, successor: PlanReading): TargetChange[] {
  const indicators = new Map(vocabulary!.indicators.map((indicator) => [indicator.id, indicator]));
  return targetChanges(former.quantities, successor.quantities, {
    indicator: (id) => indicators.get(id)!,
    units: unitTable(vocabulary!.units),
  });
}

/** Whether a change is of the target that a label names. */
export function isOf(change: TargetChange, { former, successor }: Label): boolean {
  const named = (label: Label['former'], found: readonly AlignedQuantity[]): boolean =>
    label === null
      ? found.length === 0
      : found.some(
          ({ subject, value, quote }) =>
            (value ?? '') === label.value &&
            (subject.includes(label.subject) || quote.includes(label.subject)),
        );
  return former === null
    ? named(successor, change.successor) && change.former.length === 0
    : named(former, change.former);
}
