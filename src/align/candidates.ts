import type { HeadWords } from '../schema/head-words.ts';
import type { Indicator, IndicatorId } from '../schema/indicator.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import { headNoun } from './head-noun.ts';
import { partedWordingFinder } from './parted-wording.ts';
import { isPerHead } from './per-head.ts';
import { isBeneficiary, isDistance } from './reference.ts';
import { synonyms } from './synonyms.ts';
import { contradictsThreshold } from './threshold.ts';
import { worksUnitFits } from './unit-fits.ts';
import { everyWordingFinder } from './wording-finder.ts';

/**
 * Why an indicator does not meet a quantity although the subject holds one of its wordings. `head-noun`: the subject is
 * another thing (研发投入强度 is no 研发投入). `part`: it is a part of the thing (跨境电商进出口额).
 * `per-head`: it is a rate of the thing (人均). `unit`: the unit is of another
 * dimension. `state`: a state is no cut and no growth. `size`: things of another size. `distance`: the number is a distance
 * to another place's figure. `beneficiary`: the things counted are those that something is done for. `weaker`: another indicator fits better.
 */
export type Loss =
  'head-noun' | 'part' | 'per-head' | 'unit' | 'state' | 'size' | 'distance' | 'beneficiary' | 'weaker';

/**
 * An indicator that a subject, or a part of it, may mean; `words` are those of the subject that suggest it. Both are in
 * plain form, synonyms taken for one word.
 */
export interface Candidate {
  subject: string;
  indicator: Indicator;
  wording: string;
  words: readonly string[];
  loss: Loss | null;
}

/** Finds what a subject may mean, the best first; those that lost say why. */
export type CandidateFinder = (subject: string, quantity: Quantity) => Candidate[];

/** A candidate of an indicator that lost, as it is published. */
export interface LostCandidate {
  indicator: IndicatorId;
  wording: string;
  loss: Loss;
}

/** A subject that names a cut or a growth, so that even a state of it is one: `能耗降幅由10%提高到12%`. */
const movementRe =
  /(?:降幅|降低|下降|减少|压缩|削减|减排|压减|增长|增速|增幅|涨幅|增加)(?:率|比例|幅度|量|额|速度)?$/u;

/** Another act before the last one of a list, so that the number is stated for both: `开工和竣工项目`. */
const otherActRe = /(?:^|[、和与及])[^、和与及]{1,2}[、和与及]$/u;

/** Dimensions of totals and shares. */
const totalDimensions = new Set(['money', 'money-usd', 'percent', 'persons', 'mass', 'years']);

/** A finder for the candidates among some indicators. */
export function candidateFinder(
  indicators: readonly Indicator[],
  heads: HeadWords,
  units: UnitTable,
): CandidateFinder {
  const oneWord = synonyms(heads.synonyms);
  const entries = indicators.map((indicator) => ({
    wordings: indicator.wordings.map(oneWord),
    meaning: indicator,
  }));
  const findWhole = everyWordingFinder(entries);
  const findParted = partedWordingFinder(entries, heads.leads.map(oneWord));
  const findCompounds = everyWordingFinder([{ wordings: heads.compounds, meaning: null }]);
  const parts = heads.parts.map(oneWord);
  const ownText = new Map(
    indicators.map(({ id, name, wordings, definitions }) => [
      id,
      oneWord([name.zh, ...wordings, ...definitions.flatMap((each) => each.wordings)].join('\n')),
    ]),
  );
  const { ofSubject } = headNoun(heads);

  const isInUnitOf = (indicator: Indicator, { unit }: Quantity): boolean =>
    unit !== null && units(unit).dimension === units(indicator.unit).dimension;

  /** Things counted one by one, whatever the counter. */
  const isThings = (unit: string): boolean => /^(?:count-|number$)/u.test(units(unit).dimension);

  const isPercent = (unit: string): boolean => units(unit).dimension === 'percent';

  /** A unit of another dimension rules an indicator out, unless the subject is its very wording: then the plan errs. */
  const mayBeIn = ({ indicator, subject, wording }: Candidate, quantity: Quantity): boolean => {
    const { unit, measure } = quantity;
    return (
      unit === null ||
      isInUnitOf(indicator, quantity) ||
      (isThings(unit) && isThings(indicator.unit)) ||
      (wording === subject &&
        (indicator.measure !== 'count' || worksUnitFits(unit, indicator.unit, units))) ||
      (measure === 'growth' && indicator.measure !== 'growth') ||
      (measure === 'change' && units(unit).dimension === 'percentage-point')
    );
  };

  const isStateOfMovement = ({ indicator, subject }: Candidate, { unit, measure }: Quantity): boolean =>
    (indicator.measure === 'change' || indicator.measure === 'growth') &&
    isPercent(indicator.unit) &&
    measure === 'level' &&
    unit !== null &&
    !movementRe.test(subject);

  /** Whether an indicator is a total, of which a part is another thing; of counted things a part is some of them. */
  const isTotal = ({ unit, measure }: Indicator): boolean =>
    measure !== 'count' && totalDimensions.has(units(unit).dimension);

  /** Whether the words before a wording end in one that leaves a part, unless the indicator is of that part. */
  const partIn = (before: string, { id }: Indicator): boolean =>
    parts.some((part) => before.endsWith(part) && !ownText.get(id)!.includes(part));

  /** What rules a candidate out by itself. */
  const lossOf = (candidate: Candidate, after: string, before: string, quantity: Quantity): Loss | null => {
    const { indicator, subject } = candidate;
    const kinds = {
      share: isPercent(indicator.unit),
      growth:
        indicator.measure === 'growth' || indicator.measure === 'change' || quantity.measure !== 'level',
    };
    if (isDistance(quantity)) return 'distance';
    if (isBeneficiary(quantity)) return 'beneficiary';
    if (!ofSubject(after, kinds) || otherActRe.test(before)) return 'head-noun';
    if (isTotal(indicator) && partIn(before, indicator)) return 'part';
    if (isPerHead(before) && !isPerHead(ownText.get(indicator.id)!)) return 'per-head';
    if (!mayBeIn(candidate, quantity)) return 'unit';
    if (isStateOfMovement(candidate, quantity)) return 'state';
    if (contradictsThreshold(subject, indicator.name.zh)) return 'size';
    return null;
  };

  /** How well a candidate answers to a quantity, the weightiest consideration first. */
  const ranks = ({ indicator, wording, words }: Candidate, quantity: Quantity): number[] => [
    -words.length,
    wording.length,
    Number(isInUnitOf(indicator, quantity)),
    Number(indicator.measure === quantity.measure),
  ];

  return (written, quantity) => {
    const subject = oneWord(written);
    const compounds = findCompounds(subject);
    const whole = findWhole(subject).flatMap(({ wording, meanings, start, end }) =>
      meanings.map((indicator) => {
        const candidate: Candidate = { subject, indicator, wording, words: [wording], loss: null };
        const isInside = compounds.some((name) => name.start <= start && end <= name.end);
        const loss = isInside
          ? 'head-noun'
          : lossOf(candidate, subject.slice(end), subject.slice(0, start), quantity);
        return { ...candidate, loss, end };
      }),
    );
    const parted = findParted(subject).flatMap(({ wording, meanings, parts, end }) =>
      meanings.map((indicator) => {
        const candidate: Candidate = { subject, indicator, wording, words: parts, loss: null };
        const loss = isInUnitOf(indicator, quantity)
          ? lossOf(candidate, subject.slice(end), subject.slice(0, subject.indexOf(parts[0])), quantity)
          : 'unit';
        return { ...candidate, loss };
      }),
    );
    return [...inLongerNames(whole), ...parted].sort(
      (a, b) =>
        Number(b.loss === null) - Number(a.loss === null) ||
        descending(ranks(a, quantity), ranks(b, quantity)),
    );
  };
}

/** What a longer wording is not, a shorter one at its end is not either: 出口额 in 跨境电商进出口额. */
function inLongerNames(hits: readonly (Candidate & { end: number })[]): Candidate[] {
  return hits.map(({ end, ...candidate }) => {
    const longer = hits.find(
      (other) => other.end === end && other.wording.length > candidate.wording.length && isOfName(other.loss),
    );
    return { ...candidate, loss: candidate.loss ?? longer?.loss ?? null };
  });
}

/** Losses that come from the name of the subject, and not from the number stated for it. */
function isOfName(loss: Loss | null): boolean {
  return loss === 'head-noun' || loss === 'part' || loss === 'per-head';
}

/** Orders lists of ranks, the higher first, the first difference deciding. */
function descending(a: readonly number[], b: readonly number[]): number {
  return a.reduce((order, rank, index) => order || b[index]! - rank, 0);
}
