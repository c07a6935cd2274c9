import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { extractQuantities, type Extraction } from '../../src/extract/extract-quantities.ts';
import { compileGrammar } from '../../src/grammar/compile-grammar.ts';
import { framePlan, type PlanFrame } from '../../src/extract/plan-frame.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import type { PlanText } from '../../src/schema/plan-text.ts';
import { vocabularySchema } from '../../src/schema/vocabulary.ts';

const yaml = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
const { roles, bounds, units, grammar: words } = vocabularySchema.shape;
const roleWords = roles.parse(yaml('roles'));

export const grammar = compileGrammar({
  bounds: bounds.parse(yaml('bounds')),
  units: units.parse(yaml('units')),
  grammar: words.parse(yaml('grammar')),
});

export function readPlan(source: string): PlanText {
  return parsePlanText(source, roleWords);
}

export function extractWith(text: PlanText, frame: PlanFrame): Extraction {
  return extractQuantities(text, frame, grammar);
}

/** Reads a document of which nothing is known but its text. */
export function extract(source: string): Extraction {
  const text = readPlan(source);
  return extractWith(text, framePlan(text));
}
