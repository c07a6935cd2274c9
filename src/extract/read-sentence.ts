import type { BoundWord } from '../schema/bound-word.ts';
import type { Action } from './actions.ts';
import type { Clause } from './clause.ts';
import { countedNumbers } from './counted-numbers.ts';
import { dateMentions } from './dates.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import type { Grammar } from './grammar.ts';
import { leftContext, type LeftContext } from './left-context.ts';
import { measureOf } from './measure.ts';
import { beginsMovement, endsMovement } from './movement.ts';
import { lastJoined, placeNumbers, type PlacedNumber } from './number-context.ts';
import type { PlanFrame } from './plan-frame.ts';
import { quotedRuns, type Run } from './quoted.ts';
import { isMeasurable, relativeGoal } from './relative-goals.ts';
import type { Statement } from './statement.ts';
import { clauseTopic, isAttribute, nounText, tidySubject, verbAsNoun, withOwner } from './subject.ts';
import { timeCues, type TimeCue } from './time-cue.ts';

/** A sentence as the grammar reads it. */
export interface SentenceReading {
  folded: FoldedText;
  cues: TimeCue[];
  statements: Statement[];
  /** Numbers no rule understood, as runs of the sentence. */
  unread: Run[];
}

/** A sentence without any of these states no quantity. */
const tellingRe = /[\d０-９一二两三四五六七八九十百千半翻倍前平同下不]/u;

/** Reads the quantities of one sentence. `topic` is what its passage or section speaks of. */
export function readSentence(
  sentence: string,
  frame: PlanFrame,
  grammar: Grammar,
  topic: string,
): SentenceReading {
  const folded = foldText(sentence);
  const names = quotedRuns(folded);
  const dates = dateMentions(folded.text);
  const cues = timeCues(folded.text, names, frame, dates);
  if (!tellingRe.test(folded.text)) return { folded, cues, statements: [], unread: [] };

  const { clauses, numbers, unread } = countedNumbers(folded.text, names, dates, grammar);
  const times = [...dates, ...cues].sort((a, b) => a.start - b.start);
  const placed = placeNumbers(folded.text, numbers, times, grammar);
  return {
    folded,
    cues,
    statements: new SentenceReader(sentence, folded, placed, times, grammar, topic).read(clauses),
    unread: unread.map(({ start, end }) => ({
      start: folded.origin[start]!,
      end: folded.origin[end - 1]! + 1,
    })),
  };
}

/** Reads the clauses of one sentence in order, carrying on what later ones leave out. */
class SentenceReader {
  readonly #sentence: string;
  readonly #folded: FoldedText;
  readonly #numbers: readonly PlacedNumber[];
  readonly #times: readonly Run[];
  readonly #grammar: Grammar;
  /** What was last spoken of. */
  #topic: string;
  /** The verb that governs a list. */
  #action: Action | undefined;
  /** What stands before the first of numbers joined by 、 and 和. */
  #head: LeftContext | undefined;
  readonly #found: Statement[] = [];

  constructor(
    sentence: string,
    folded: FoldedText,
    numbers: readonly PlacedNumber[],
    times: readonly Run[],
    grammar: Grammar,
    topic: string,
  ) {
    this.#sentence = sentence;
    this.#folded = folded;
    this.#numbers = numbers;
    this.#times = times;
    this.#grammar = grammar;
    this.#topic = topic;
  }

  read(clauses: readonly Clause[]): Statement[] {
    const byClause = Map.groupBy(this.#numbers.keys(), (i) => this.#numbers[i]!.clause);
    for (const clause of clauses) {
      const indexes = byClause.get(clause) ?? [];
      const topic = this.#topic;
      if (clause.mark === '；') this.#action = undefined;
      for (const i of indexes) this.#number(i);
      const last = indexes.length > 0 ? this.#numbers[indexes.at(-1)!]!.end : clause.start;
      if (clause.depth === 0) this.#relative(clause, last);
      if (clause.depth > 0) this.#topic = topic;
      else if (indexes.length === 0 && clause.end - clause.start > 1) this.#topicOf(clause);
    }
    return this.#found;
  }

  #number(i: number): void {
    const { text, origin } = this.#folded;
    const current = this.#numbers[i]!;
    const { mention, right, joined } = current;
    const left = joined && this.#head ? this.#head : current.left;
    this.#head = left;

    const own = this.#noun(left.subject);
    const noun = right.noun.end > right.noun.start ? right.noun : lastJoined(this.#numbers, i).right.noun;
    const counts =
      noun.end > noun.start && (own === '' || own.endsWith('等') || takesNoun(left, own, mention.unit));
    this.#govern(left, own);
    const subject = counts ? this.#noun(noun) + (/规模$/u.test(own) ? '规模' : '') : this.#subject(left, own);
    if (counts || !isAttribute(own)) this.#topic = subject;

    const bound = boundOf(current, left, lastJoined(this.#numbers, i));
    const range = mention.value.includes('..');
    const begins = beginsMovement(text, current, this.#numbers[i + 1]);
    const first = joined
      ? mention.start
      : Math.min(left.action?.at ?? left.subject.start, left.subject.start);
    const last = counts && noun === right.noun ? noun.end : current.end;
    this.#found.push({
      start: origin[first]!,
      end: origin[last - 1]! + 1,
      at: mention.start,
      value: mention.value,
      unit: mention.unit,
      subject: tidySubject(subject),
      bound: range
        ? 'range'
        : (bound?.bound ?? (mention.loose === 'over' ? 'min' : mention.loose) ?? 'exact'),
      inclusive: range ? null : (bound?.inclusive ?? (mention.loose === 'over' ? false : null)),
      measure: measureOf({
        unit: mention.unit,
        subject,
        predicates: left.predicates,
        action: this.#action,
        growthAfter: right.growth,
        counted: counts,
        movement: begins || endsMovement(text, current),
      }),
      yearly: left.yearly,
      origin: begins,
    });
  }

  /** A verb governs until another does, or a predicate between subject and number ends its list. */
  #govern(left: LeftContext, own: string): void {
    if (left.action) this.#action = left.action.action;
    else if (own !== '' && left.predicates.some(({ effect }) => effect !== null)) this.#action = undefined;
  }

  #subject(left: LeftContext, own: string): string {
    if (own === '') return verbAsNoun(left) ?? this.#topic;
    return isAttribute(own) ? withOwner(own, this.#topic) : own;
  }

  #relative(clause: Clause, from: number): void {
    const { text, origin } = this.#folded;
    const goal = relativeGoal(text, clause, from);
    if (!goal) return;
    const left = leftContext(text, goal.subject.start, goal.subject.end, clause, this.#times, this.#grammar);
    const own = tidySubject(this.#noun(left.subject));
    const subject = own === '' ? this.#topic : isAttribute(own) ? withOwner(own, this.#topic) : own;
    if (!isMeasurable(subject)) return;
    this.#topic = subject;
    this.#found.push({
      start: origin[Math.min(left.subject.start, goal.subject.end)]!,
      end: origin[goal.end - 1]! + 1,
      at: goal.subject.end,
      value: null,
      unit: null,
      subject,
      bound: 'relative',
      inclusive: null,
      measure: measureOf({
        unit: '%',
        subject,
        predicates: left.predicates,
        action: undefined,
        growthAfter: false,
        counted: false,
        movement: false,
      }),
      yearly: false,
      origin: false,
    });
  }

  #topicOf(clause: Clause): void {
    const { subject } = leftContext(
      this.#folded.text,
      clause.start,
      clauseTopic(this.#folded.text, clause).end,
      clause,
      this.#times,
      this.#grammar,
    );
    const noun = tidySubject(this.#noun(subject));
    if (noun.length > 1) this.#topic = noun;
  }

  #noun(run: Run): string {
    return nounText(this.#sentence, this.#folded, run);
  }
}

/** Whether the noun after a number is what it counts, though another stands before it: `全区` + `16所` + `学校`. */
function takesNoun(left: LeftContext, own: string, unit: string | null): boolean {
  if (left.predicates.some(({ effect }) => effect !== null)) return false;
  if (/规模$/u.test(own)) return true;
  if (unit === null || /(?:%|元|百分点|倍)$/u.test(unit)) return false;
  return !/(?:率|数|量|额|面积|里程|人口|人数|长度|规模|就业|学位|床位)$/u.test(own);
}

/** The word of bound of a number: after it, before it, or shared with the numbers it is joined to. */
function boundOf(current: PlacedNumber, left: LeftContext, last: PlacedNumber): BoundWord | undefined {
  if (current.boundAfter) return current.boundAfter;
  const before = left.bounds[0];
  if (before) return before;
  return last !== current && last.mention.unit === current.mention.unit ? last.boundAfter : undefined;
}
