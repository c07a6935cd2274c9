import type { Definition, Indicator, IndicatorId } from '../schema/indicator.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { plainForm } from './plain-form.ts';
import { qualifierOf } from './qualifier.ts';
import { contradictsThreshold } from './threshold.ts';
import { worksUnitFits } from './unit-fits.ts';
import { wordingFinder, type WordingHit } from './wording-finder.ts';

/**
 * The indicator a quantity measures, those it measures besides, and what narrows it: a definition of the vocabulary, or
 * other words of the plan's own subject.
 */
export interface Alignment {
  indicator: IndicatorId;
  alsoIndicators: IndicatorId[];
  definition: string | null;
  qualifier: string | null;
}

/** Matches quantities and sentences with the indicators of a vocabulary. */
export interface IndicatorFinder {
  /** What a quantity measures, or `null` when the vocabulary has no indicator for it. */
  align(quantity: Quantity, sentence: string): Alignment | null;
  /** Where a sentence mentions indicators: each wording with the indicators that share it. */
  mentions(sentence: string): { indicators: Indicator[]; wording: string; start: number; end: number }[];
}

/** Between the subjects of a list. */
const listRe = /[、和与及]/u;

/** Marks that end a clause; words that exclude an indicator count only inside the clause. */
const clauseEndRe = /[，,、；;。！？（(]/u;

/** A subject that names a cut or a growth, so that even a state of it is one: `能耗降幅由10%提高到12%`. */
const movementRe =
  /(?:降幅|降低|下降|减少|压缩|削减|减排|压减|增长|增速|增幅|涨幅|增加)(?:率|比例|幅度|量|额|速度)?$/u;

/**
 * A finder for the indicators of a vocabulary. A subject means the indicator with the longest wording it holds and none
 * of whose `exclude` words it holds; among indicators that share the wording the one in whose unit the quantity is
 * stated, then the one with the quantity's own measure.
 *
 * A unit of another dimension rules an indicator out (`高新技术企业产值` is not a number of enterprises), unless the
 * subject is the wording itself of a state: then the plan's unit is wrong, which is a finding and not another indicator.
 * Works are counted in many units, so theirs must fit. A state is no cut and no growth (`压缩至20%`, `占全省12%`), and
 * things of another size than the indicator's name asks are other things.
 */
export function indicatorFinder(
  { indicators, neutral }: Pick<Vocabulary, 'indicators' | 'neutral'>,
  units: UnitTable,
): IndicatorFinder {
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

  const mayBeIn = ({ indicator, hit }: Candidate, quantity: Quantity, subject: string): boolean => {
    const { unit, measure } = quantity;
    return (
      unit === null ||
      isInUnitOf(indicator, quantity) ||
      (hit.wording === subject &&
        (indicator.measure !== 'count' || worksUnitFits(unit, indicator.unit, units))) ||
      (measure === 'growth' && indicator.measure !== 'growth') ||
      (measure === 'change' && units(unit).dimension === 'percentage-point')
    );
  };

  const isStateOfMovement = (
    { indicator }: Candidate,
    { unit, measure }: Quantity,
    subject: string,
  ): boolean =>
    (indicator.measure === 'change' || indicator.measure === 'growth') &&
    units(indicator.unit).dimension === 'percent' &&
    measure === 'level' &&
    unit !== null &&
    !movementRe.test(subject);

  const mayMean = (candidate: Candidate, quantity: Quantity, subject: string): boolean =>
    mayBeIn(candidate, quantity, subject) &&
    !isStateOfMovement(candidate, quantity, subject) &&
    !contradictsThreshold(subject, candidate.indicator.name.zh);

  /** How well a candidate answers to a quantity, the weightiest consideration first. */
  const ranks = ({ indicator, hit }: Candidate, quantity: Quantity): number[] => [
    hit.wording.length,
    Number(isInUnitOf(indicator, quantity)),
    Number(indicator.measure === quantity.measure),
  ];

  const bestFor = (subject: string, quantity: Quantity): Candidate[] => {
    const plain = plainForm(subject).text;
    const [best] = find(subject)
      .flatMap((hit) => hit.meanings.map((indicator): Candidate => ({ subject, hit, indicator })))
      .filter((candidate) => !excluded(candidate.indicator, plain) && mayMean(candidate, quantity, plain))
      .sort((a, b) => descending(ranks(a, quantity), ranks(b, quantity)));
    return best ? [best] : [];
  };

  /**
   * What each part of a subject means when one number is stated for several, `入学率、毕业率和升学率`; what the whole means
   * when it is no list, or when parting it would break the wording that suits it best (`研究与试验发展经费`).
   */
  const listed = (quantity: Quantity): Candidate[] => {
    const whole = bestFor(quantity.subject, quantity);
    const parts = quantity.subject.split(listRe).flatMap((part) => bestFor(part, quantity));
    const longest = Math.max(0, ...parts.map(({ hit }) => hit.wording.length));
    return whole.length > 0 && longest >= whole[0]!.hit.wording.length ? parts : whole;
  };

  return {
    align(quantity, sentence) {
      const [first, ...others] = listed(quantity);
      if (!first) return null;
      const { indicator, subject } = first;
      const definition = definitionIn(indicator, `${subject}\n${clauseOf(sentence, quantity)}`);
      const also = new Set(others.map((other) => other.indicator.id));
      also.delete(indicator.id);
      return {
        indicator: indicator.id,
        alsoIndicators: [...also],
        definition: definition?.id ?? null,
        qualifier: qualifierOf(subject, [...indicator.wordings, ...(definition?.wordings ?? [])], neutral),
      };
    },

    mentions(sentence) {
      return find(sentence).flatMap(({ wording, meanings, start, end }) => {
        const clause = plainForm(clauseOf(sentence, { start, end })).text;
        const indicators = meanings.filter((indicator) => !excluded(indicator, clause));
        return indicators.length === 0 ? [] : [{ indicators, wording, start, end }];
      });
    },
  };
}

/** An indicator that a subject, or a part of it, may mean, and the wording that suggests it. */
interface Candidate {
  subject: string;
  indicator: Indicator;
  hit: WordingHit<Indicator>;
}

/** Orders lists of ranks, the higher first, the first difference deciding. */
function descending(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, rank, index) => order || b[index]! - rank, 0);
}

/** The first definition one of whose wordings the text holds. */
function definitionIn(indicator: Indicator, text: string): Definition | undefined {
  const plain = plainForm(text).text;
  return indicator.definitions.find(({ wordings }) =>
    wordings.some((wording) => plain.includes(plainForm(wording).text)),
  );
}

/** The clause of a sentence in which a run stands. */
function clauseOf(sentence: string, run: { start: number; end: number }): string {
  let start = run.start;
  let end = run.end;
  while (start > 0 && !clauseEndRe.test(sentence.charAt(start - 1))) start--;
  while (end < sentence.length && !clauseEndRe.test(sentence.charAt(end))) end++;
  return sentence.slice(start, end);
}
