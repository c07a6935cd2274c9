import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanFrame } from '../../src/extract/plan-frame.ts';
import { framePlan } from '../../src/extract/plan-frame.ts';
import { extractWith, readPlan } from './read-plan.ts';

const folder = new URL('../fixtures/extract/', import.meta.url);
/** A fixture is a sentence of a five-year plan, unless its first lines say what it is. */
const sentenceFrame: PlanFrame = {
  kind: 'five-year-plan',
  span: { from: 2021, to: 2025 },
  outlook: 2035,
  last: 2020,
  now: 2021,
  assumed: false,
  reports: false,
};

for (const phenomenon of readdirSync(folder).sort()) {
  describe(phenomenon, () => {
    const names = readdirSync(new URL(`${phenomenon}/`, folder));
    for (const file of names.filter((name) => !name.endsWith('.json')).sort()) {
      test(file.replace(/\.\w+$/u, ''), () => {
        const read = (name: string): string => readFileSync(new URL(`${phenomenon}/${name}`, folder), 'utf8');
        const text = readPlan(read(file));
        const inferred = framePlan(text);
        const frame = inferred.kind === null ? sentenceFrame : inferred;
        const expected = JSON.parse(read(file.replace(/\.\w+$/u, '.json'))) as Record<string, unknown>[];
        const { quantities } = extractWith(text, frame);
        const found = quantities.map((quantity, i) =>
          Object.fromEntries(
            Object.keys(expected[i] ?? { subject: '', value: '', unit: '' }).map((key) => [
              key,
              quantity[key as keyof typeof quantity],
            ]),
          ),
        );
        expect(found).toEqual(expected);
      });
    }
  });
}
