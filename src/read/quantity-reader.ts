import { indicatorFinder, type Alignment } from '../align/indicator-finder.ts';
import type { LostCandidate } from '../align/candidates.ts';
import { extractQuantities, type Extraction } from '../extract/extract-quantities.ts';
import { compileGrammar } from '../grammar/compile-grammar.ts';
import type { PlanFrame } from '../extract/plan-frame.ts';
import { planSentences } from '../parse/plan-sentences.ts';
import type { PlanText } from '../schema/plan-text.ts';
import type { Quantity } from '../schema/quantity.ts';
import { unitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** A quantity with the indicator it meets, `null` for none, and those it does not meet although its subject names them. */
export interface MetQuantity {
  quantity: Quantity;
  alignment: Alignment | null;
  lost: () => LostCandidate[];
}

/** Reads the quantities of a plan's text, each with its indicator. `numbers` are those that became none. */
export type QuantityReader = (
  text: PlanText,
  frame: PlanFrame,
) => { met: MetQuantity[]; numbers: Extraction['numbers'] };

/** A reader for a vocabulary, compiled once. */
export function quantityReader(
  vocabulary: Vocabulary,
  indicators = indicatorFinder(vocabulary, unitTable(vocabulary.units)),
): QuantityReader {
  const grammar = compileGrammar(vocabulary);
  return (text, frame) => {
    const sentences = planSentences(text);
    const { quantities, numbers } = extractQuantities(text, frame, grammar);
    const met = quantities.map((quantity) => ({
      quantity,
      alignment: indicators.align(quantity, sentences.get(quantity.sentence)!.text),
      lost: () => indicators.lost(quantity),
    }));
    return { met, numbers };
  };
}
