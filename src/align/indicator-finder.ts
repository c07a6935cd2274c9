import type { Definition, Indicator, IndicatorId } from '../schema/indicator.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { candidateFinder, type Candidate, type LostCandidate } from './candidates.ts';
import { headNoun } from './head-noun.ts';
import { isPerHead } from './per-head.ts';
import { qualifierOf } from './qualifier.ts';
import { synonyms, type OneWord } from './synonyms.ts';
import { ownName } from './own-name.ts';
import { wordingFinder } from './wording-finder.ts';

/**
 * The indicator a quantity measures, those it measures besides, and what narrows it: a definition of the vocabulary, or
 * other words of the plan's own subject.
 */
export interface Alignment {
  indicator: IndicatorId;
  alsoIndicators: IndicatorId[];
  definition: string | null;
  qualifier: string | null;
  ownName: string | null;
}

/** Matches quantities and sentences with the indicators of a vocabulary. */
export interface IndicatorFinder {
  /** What a quantity measures, or `null` when the vocabulary has no indicator for it. */
  align(quantity: Quantity, sentence: string): Alignment | null;
  /** The indicators that a quantity's subject suggests and that it does not measure, each with the reason. */
  lost(quantity: Quantity): LostCandidate[];
  /** Where a sentence mentions indicators: each wording with the indicators that share it. */
  mentions(
    sentence: string,
  ): { indicators: readonly Indicator[]; wording: string; start: number; end: number }[];
}

/** What is shorter names no thing of its own: the acts in `开工和竣工项目` share theirs. */
const shortestThing = 3;

/** How many characters before a wording may make it a rate. */
const perHeadRoom = 4;

/** Between the subjects of a list. */
const listRe = /[、和与及]/u;

/** Marks that end a clause; a definition counts only inside the clause. */
const clauseEndRe = /[，,、；;。！？（(]/u;

/**
 * A finder for the indicators of a vocabulary. A subject means the indicator whose wording is its head noun: what follows
 * the wording leaves the thing what it is. Among several the whole wording comes before a parted one, then the longest,
 * then the one in whose unit the quantity is stated, then the one with the quantity's own measure. Works done to things
 * (`新增`) count with the subject they are done to.
 *
 * A unit of another dimension rules an indicator out (`高新技术企业产值` is not a number of enterprises), unless the
 * subject is the wording itself of a state: then the plan's unit is wrong, which is a finding and not another indicator.
 * Works are counted in many units, so theirs must fit. A state is no cut and no growth (`压缩至20%`, `占全省12%`), and
 * things of another size than the indicator's name asks are other things.
 */
export function indicatorFinder(
  { indicators, neutral, heads }: Pick<Vocabulary, 'indicators' | 'neutral' | 'heads'>,
  units: UnitTable,
): IndicatorFinder {
  const find = candidateFinder(indicators, heads, units);
  const oneWord = synonyms(heads.synonyms);
  const { ofClause } = headNoun(heads);
  const findInText = wordingFinder(
    indicators.map((indicator) => ({ wordings: indicator.wordings, meaning: indicator })),
  );

  /** What a subject may mean, by itself or with the act whose object it is. */
  const candidatesOf = (subject: string, quantity: Quantity): Candidate[] => {
    const plain = find(subject, quantity);
    return quantity.act === null || plain.some(({ loss }) => loss === null)
      ? plain
      : [...find(quantity.act + subject, quantity), ...plain].sort(
          (a, b) => Number(b.loss === null) - Number(a.loss === null),
        );
  };

  const bestFor = (subject: string, quantity: Quantity): Candidate[] =>
    candidatesOf(subject, quantity)
      .slice(0, 1)
      .filter(({ loss }) => loss === null);

  /**
   * What each part of a subject means when one number is stated for several, `入学率、毕业率和升学率`; what the whole means
   * when it is no list, or when parting it would break the wording that suits it best (`研究与试验发展经费`).
   */
  const meantBy = (quantity: Quantity): Candidate[] => {
    const whole = bestFor(quantity.subject, quantity);
    const listed = quantity.subject.split(listRe);
    const parts = listed.every((part) => part.length >= shortestThing)
      ? listed.flatMap((part) => bestFor(part, quantity))
      : [];
    const longest = Math.max(0, ...parts.map(({ wording }) => wording.length));
    return whole.length === 0 || longest >= whole[0]!.wording.length ? parts : whole;
  };

  return {
    align(quantity, sentence) {
      const [first, ...others] = meantBy(quantity);
      if (!first) return null;
      const { indicator, subject, wording, words } = first;
      const definition = definitionIn(indicator, `${subject}\n${clauseOf(sentence, quantity)}`, oneWord);
      const also = new Set(others.map((other) => other.indicator.id));
      also.delete(indicator.id);
      return {
        indicator: indicator.id,
        alsoIndicators: [...also],
        definition: definition?.id ?? null,
        qualifier: qualifierOf(
          subject,
          [...words, ...[...indicator.wordings, ...(definition?.wordings ?? [])].map(oneWord)],
          neutral,
        ),
        ownName: ownName(quantity.subject, wording, indicator, oneWord),
      };
    },

    lost(quantity) {
      const met = new Set(meantBy(quantity).map(({ indicator }) => indicator.id));
      const lost = candidatesOf(quantity.subject, quantity).filter(({ indicator }) => !met.has(indicator.id));
      return [
        ...new Map(
          lost.map(({ indicator, wording, loss }) => [
            indicator.id,
            { indicator: indicator.id, wording, loss: loss ?? ('weaker' as const) },
          ]),
        ).values(),
      ];
    },

    mentions(sentence) {
      return findInText(sentence)
        .filter(
          ({ start, end }) =>
            ofClause(sentence.slice(end)) &&
            !isPerHead(sentence.slice(Math.max(0, start - perHeadRoom), start)),
        )
        .map(({ wording, meanings, start, end }) => ({ indicators: meanings, wording, start, end }));
    },
  };
}

/** The first definition one of whose wordings the text holds. */
function definitionIn(indicator: Indicator, text: string, oneWord: OneWord): Definition | undefined {
  const plain = oneWord(text);
  return indicator.definitions.find(({ wordings }) =>
    wordings.some((wording) => plain.includes(oneWord(wording))),
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
