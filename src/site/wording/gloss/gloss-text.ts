import { inSentence } from '../in-sentence.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Bound, Modality, Stage } from '../../../schema/quantity.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { amountRun, amountText, unitKind } from '../unit-text.ts';
import { composeSubject, type ComposedSubject } from './compose-subject.ts';

/** A gloss, in runs: `chinese` where a subject is in the plan's own words. */
export interface GlossRun {
  text: string;
  chinese: boolean;
}

/**
 * What a target says, in English: a sentence of ours put together from its reading, subject, verb, figure and year.
 * `null` in Chinese, and of what is no target.
 */
export function glossOf(quantity: AlignedQuantity, library: Library, edition: Edition): GlossRun[] | null {
  if (edition.language === 'zh' || quantity.status !== 'target') return null;
  const subject = subjectOf(quantity, library, edition);
  const { counted, noun, text } = predicateOf(quantity, subject, library, edition);
  const { opening, nominal, verb } = modalities[quantity.modality ?? 'none'];
  const runs: GlossRun[] = [
    { text: text === null ? nominal : opening, chinese: false },
    { text: counted === null ? '' : `${counted} `, chinese: false },
    { text: noun ?? subject.name, chinese: subject.chinese },
    ...(subject.narrowed === null ? [] : [{ text: ` ${subject.narrowed}`, chinese: true }]),
    {
      text: `${text === null ? each(quantity) : ` ${verb} ${text}`}${whenOf(quantity, library)}.`,
      chinese: false,
    },
  ];
  return capitalised(runs.filter((run) => run.text !== ''));
}

/** How the plan's word for its resolve opens a sentence with a verb, in what form, and one without. */
const modalities: Record<Modality | 'none', { opening: string; nominal: string; verb: 'to' | 'will' }> = {
  none: { opening: '', nominal: '', verb: 'to' },
  力争: { opening: 'Aims for ', nominal: 'Aims for ', verb: 'to' },
  争取: { opening: 'Aims for ', nominal: 'Aims for ', verb: 'to' },
  力求: { opening: 'Aims for ', nominal: 'Aims for ', verb: 'to' },
  努力: { opening: 'Will work for ', nominal: 'Will work for ', verb: 'to' },
  确保: { opening: 'Will ensure that ', nominal: 'Will ensure ', verb: 'will' },
  预计: { opening: 'Expects ', nominal: 'Expects ', verb: 'to' },
  预期: { opening: 'Expects ', nominal: 'Expects ', verb: 'to' },
  计划: { opening: 'Plans for ', nominal: 'Plans for ', verb: 'to' },
};

interface GlossSubject extends ComposedSubject {
  chinese: boolean;
  /** The plan's words that narrow the indicator by whose name it is called. */
  narrowed: string | null;
  /** Whether it is the indicator's name, and that names a growth or a change by itself. */
  ofMove: boolean;
}

function subjectOf(
  { subject, indicator, alsoIndicators, qualifier }: AlignedQuantity,
  library: Library,
  edition: Edition,
): GlossSubject {
  const composed = composeSubject(subject, library.vocabulary);
  if (composed) return { ...composed, chinese: false, narrowed: null, ofMove: false };
  const plain = { thing: null, done: null, doneBefore: null };
  const { quote } = edition.words;
  if (indicator === null) {
    return { ...plain, name: quote(subject), chinese: true, narrowed: null, ofMove: false };
  }
  const { measure } = library.comparison(indicator).indicator;
  const names = [indicator, ...alsoIndicators].map((id) =>
    inSentence(edition.say(library.comparison(id).indicator.name)),
  );
  return {
    ...plain,
    name: edition.words.list(names),
    chinese: false,
    narrowed: qualifier && quote(qualifier),
    ofMove: measure === 'growth' || measure === 'change',
  };
}

interface Predicate {
  /** A number of things that stands before the subject, and the subject in its number where that is one. */
  counted: string | null;
  noun?: string;
  /** What follows `to` or `will`; `null` where the plan says no more than how many. */
  text: string | null;
}

const stages: Record<Stage, string> = {
  signed: 'signed',
  landed: 'secured',
  begun: 'started',
  ongoing: 'under way',
  built: 'completed',
  finished: 'finished',
  'in-use': 'put into use',
};

function predicateOf(
  quantity: AlignedQuantity,
  subject: GlossSubject,
  library: Library,
  edition: Edition,
): Predicate {
  const { value, unit, measure, direction, act, stage, quote, cell } = quantity;
  const { glosses } = library.vocabulary;
  const { inWords } = edition.words.figure;
  if (value === null) return { counted: null, text: comparisonIn(cell ?? quote, glosses.comparisons) };
  const limited = (amount: string): string => inWords[quantity.bound](amount, quantity.inclusive !== false);
  const amount = amountText(quantity, library, edition);
  const figure = limited(amountRun(amount));
  const plain = (text: string): Predicate => ({ counted: null, text: text + each(quantity) });
  const kind = unitKind(unit, library);
  const things = kind === 'counter' ? subject.thing : null;
  const several = (text: string | null): Predicate => ({
    counted: limited(amount.count),
    ...(value === '1' && things ? { noun: things.one } : {}),
    text: text === null ? null : text + each(quantity),
  });
  if (measure === 'change' && things && (direction === 'up' || direction === 'down')) {
    return several(direction === 'up' ? 'be added' : 'be cut');
  }
  if (measure === 'growth' || measure === 'change') {
    if (subject.ofMove) return plain(`be ${figure}`);
    return plain(`${moveVerb(quantity)} ${figure}`);
  }
  if (measure === 'level') {
    if (direction === 'keep') return plain(`stay ${atBound(quantity, amountRun(amount))}`);
    if (things) return plain(`number ${limited(amount.count)}`);
    return plain(`${quantity.bound === 'max' ? 'be' : 'reach'} ${figure}`);
  }
  const named = act === null ? undefined : glosses.acts[act];
  const done = subject.done ?? named ?? subject.doneBefore ?? (stage && stages[stage]);
  if (things) return several(done === null ? null : `be ${done}`);
  if (kind === 'counter') return plain(`number ${limited(amount.count)}`);
  if (kind === 'money' || done === null) return plain(`reach ${figure}`);
  return { counted: `${figure} of`, text: `be ${done}${each(quantity)}` };
}

/** Said of a rate, an amount or a count of every year. */
const each = ({ yearly, measure }: AlignedQuantity): string =>
  yearly && measure !== 'level' ? ' a year' : '';

/** Units by which a growth is given as a multiple. */
const multiples: readonly (string | null)[] = ['倍', '番'];

function moveVerb({ measure, direction, unit }: AlignedQuantity): string {
  if (measure === 'growth') {
    return multiples.includes(unit) ? 'grow' : direction === 'down' ? 'fall by' : 'grow by';
  }
  return direction === 'up' ? 'rise by' : direction === 'down' ? 'fall by' : 'change by';
}

/** A bound where a state is held: `at 8% or more`, `below 3%`. */
function atBound({ bound, inclusive }: AlignedQuantity, amount: string): string {
  const texts: Record<Bound, string> = {
    min: inclusive === false ? `above ${amount}` : `at ${amount} or more`,
    max: inclusive === false ? `below ${amount}` : `at ${amount} or less`,
    about: `at about ${amount}`,
    exact: `at ${amount}`,
    range: `at ${amount}`,
    relative: amount,
  };
  return texts[bound];
}

/** The longest wording of a comparison that the plan's words hold, in English; else that it is one. */
function comparisonIn(words: string, comparisons: Readonly<Record<string, string>>): string {
  const [longest] = Object.keys(comparisons)
    .filter((wording) => words.includes(wording))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? 'be set by a rank or a comparison, without a figure' : comparisons[longest]!;
}

/** A state is for the end of a year, works are for the end of their plan, and a rate is for a year. */
function whenOf({ period, measure, plan }: AlignedQuantity, library: Library): string {
  if (period === null) return '';
  const [from, to] = period.split('-');
  if (to !== undefined) return `, ${from}–${to}`;
  const { span } = library.plan(plan).about;
  const isYearOfPlan = span !== null && span.from === span.to;
  return measure === 'level' || (measure !== 'growth' && !isYearOfPlan) ? ` by ${period}` : ` in ${period}`;
}

function capitalised([first, ...rest]: GlossRun[]): GlossRun[] {
  return first === undefined
    ? []
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
