import type { Indicator, IndicatorId } from '../schema/indicator.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import { plainForm } from './plain-form.ts';
import { wordingFinder, type WordingHit } from './wording-finder.ts';

/** The indicator a quantity measures and the definition that narrows it. */
export interface Alignment {
  indicator: IndicatorId;
  definition: string | null;
}

/** Matches quantities and sentences with the indicators of a vocabulary. */
export interface IndicatorFinder {
  /** What a quantity measures, or `null` when the vocabulary has no indicator for it. */
  align(quantity: Quantity, sentence: string): Alignment | null;
  /** Where a sentence speaks of indicators: each wording with the indicators that share it. */
  mentions(sentence: string): { indicators: Indicator[]; start: number; end: number }[];
}

/** Marks that end a clause; words that exclude an indicator count only inside the clause. */
const clauseEndRe = /[，,、；;。！？（(]/u;

/**
 * A finder for the indicators of a vocabulary. A subject means the indicator with the longest wording it holds and none
 * of whose `exclude` words it holds; among indicators that share the wording the one in whose unit the quantity is
 * stated, then the one with the quantity's own measure. A unit of another dimension rules an indicator out (`高新技术企业产值` is not a number of enterprises), unless the
 * subject is the wording itself: then the plan's unit is wrong, which is a finding and not another indicator.
 */
export function indicatorFinder(indicators: readonly Indicator[], units: UnitTable): IndicatorFinder {
  const find = wordingFinder(
    indicators.map((indicator) => ({ wordings: indicator.wordings, meaning: indicator })),
  );
  const excludes = new Map(
    indicators.map((indicator) => [indicator.id, indicator.exclude.map((word) => plainForm(word).text)]),
  );
  const excluded = (indicator: Indicator, text: string): boolean =>
    excludes.get(indicator.id)!.some((word) => text.includes(word));

  const isInUnitOf = (indicator: Indicator, quantity: Quantity): boolean =>
    quantity.unit !== null && units(quantity.unit).dimension === units(indicator.unit).dimension;

  const mayMean = ({ indicator, hit }: Candidate, quantity: Quantity, subject: string): boolean =>
    quantity.unit === null ||
    hit.wording === subject ||
    isInUnitOf(indicator, quantity) ||
    (quantity.measure === 'growth' && indicator.measure !== 'growth') ||
    (quantity.measure === 'change' && units(quantity.unit).dimension === 'percentage-point');

  /** How well a candidate answers to a quantity, the weightiest consideration first. */
  const ranks = ({ indicator, hit }: Candidate, quantity: Quantity): number[] => [
    hit.wording.length,
    Number(isInUnitOf(indicator, quantity)),
    Number(indicator.measure === quantity.measure),
  ];

  return {
    align(quantity, sentence) {
      const subject = plainForm(quantity.subject).text;
      const hits = find(quantity.subject);
      const [best] = hits
        .flatMap((hit): Candidate[] => hit.meanings.map((indicator) => ({ hit, indicator })))
        .filter(
          (candidate) => !excluded(candidate.indicator, subject) && mayMean(candidate, quantity, subject),
        )
        .sort((a, b) => descending(ranks(a, quantity), ranks(b, quantity)));
      if (!best) return null;
      return {
        indicator: best.indicator.id,
        definition: definitionIn(best.indicator, `${quantity.subject}\n${clauseOf(sentence, quantity)}`),
      };
    },

    mentions(sentence) {
      return find(sentence).flatMap(({ meanings, start, end }) => {
        const clause = plainForm(clauseOf(sentence, { start, end })).text;
        const indicators = meanings.filter((indicator) => !excluded(indicator, clause));
        return indicators.length === 0 ? [] : [{ indicators, start, end }];
      });
    },
  };
}

/** An indicator that a subject may mean, and the wording that suggests it. */
interface Candidate {
  indicator: Indicator;
  hit: WordingHit<Indicator>;
}

/** Orders lists of ranks, the higher first, the first difference deciding. */
function descending(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, rank, index) => order || b[index]! - rank, 0);
}

/** The first definition one of whose wordings the text holds. */
function definitionIn(indicator: Indicator, text: string): string | null {
  const plain = plainForm(text).text;
  const found = indicator.definitions.find(({ wordings }) =>
    wordings.some((wording) => plain.includes(plainForm(wording).text)),
  );
  return found?.id ?? null;
}

/** The clause of a sentence in which a run stands. */
function clauseOf(sentence: string, run: { start: number; end: number }): string {
  let start = run.start;
  let end = run.end;
  while (start > 0 && !clauseEndRe.test(sentence.charAt(start - 1))) start--;
  while (end < sentence.length && !clauseEndRe.test(sentence.charAt(end))) end++;
  return sentence.slice(start, end);
}
