import { shareOf } from './share-of.ts';
import { beyondPlan, isPlan } from './against-plan.ts';
import type { BoundWord } from '../schema/bound-word.ts';
import type { Action } from '../grammar/verbs.ts';
import type { Clause } from './clause.ts';
import type { FoldedText } from './folded-text.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { leftContext, type LeftContext } from './left-context.ts';
import { measureOf } from './measure.ts';
import { beginsMovement, endsMovement } from './movement.ts';
import type { PlacedNumber } from './placed-number.ts';
import { hanValue } from './numeral.ts';
import type { Run } from './quoted.ts';
import { isMeasurable, relativeGoal } from './relative-goals.ts';
import { placeNamed } from './scope.ts';
import { sharedSubjects } from './shared-subjects.ts';
import { StagedWorks, stageAt, stageOf, type WorksContext } from './staged-works.ts';
import type { Statement } from './statement.ts';
import {
  clauseTopic,
  isAttribute,
  isWorksOnly,
  nounText,
  shareByName,
  takesNoun,
  tidySubject,
  verbAsNoun,
  withOwner,
} from './subject.ts';
import { yearlyWordAt } from './yearly.ts';

/** What a reader needs to know of its sentence. `topic` is what the passage was about before it, `title` its heading. */
export interface SentenceContext {
  sentence: string;
  folded: FoldedText;
  numbers: readonly PlacedNumber[];
  times: readonly Run[];
  grammar: Grammar;
  topic: string;
  subjects: readonly string[];
  title: string;
}

/** `高于全国0.4个百分点`: what it is compared with, not what is measured. */
const comparedRe =
  /^(?:均|分别)?(?:高于|低于|快于|慢于|优于|好于|领先)?(?:全国|全省|全市|全区)(?:平均)?(?:水平)?$|^(?:高于|低于|快于|慢于).{2,10}$|^[比较].{2,8}[快慢高低]$/u;
/** How much of the text before a number may say that it is a total, and of all the years. */
const leadWidth = 30;
const totalRe = /累计|总计|合计|(?<!公)共(?![享同建有])/u;
const ofWhichWord = '其中';
/** Among how many subjects of the sentence before numbers may be shared out. */
const mostShared = 6;
const overallRe =
  /(?<!\d)(?<count>[一二两三四五六七八九十]|\d{1,2})年(?:内|间|来)?(?:累计|总计|合计|共计|共(?![享同建有])|年均|平均)/u;

/** A number with what its clause says around it. */
interface NumberInClause {
  i: number;
  current: PlacedNumber;
  /** What stands before the list it belongs to, and the last number of that. */
  left: LeftContext;
  last: PlacedNumber;
  /** The noun phrase before it and the one after it, and whether it counts the latter. */
  own: string;
  nounAfter: string;
  counted: boolean;
  /** The stage named after the noun, and where the noun ends. */
  after: ReturnType<typeof stageAt>;
  nounEnd: number | undefined;
  /** Whether a movement begins with its list. */
  begins: boolean;
  /** The words of its clause before it. */
  lead: string;
}

/** `新增上市企业10家，高新技术企业超2600家`: what goes beyond a number is a state again. */
const surpassingRe = /^(?:超过?|突破|逾)$/u;

/** How much of what was spoken of a part of it is called by: lists of parts never make names of names. */
const longestWhole = 40;

/** Units that name what they count: `辖9镇`. */
const selfNamedRe = /^(?:镇|乡|村|街道|社区)$/u;
/** `人均突破12万元`: for each person, of what was mentioned before. */
const eachRe = /^(?:人均|户均|亩均|地均)/u;

const isRateUnit = (unit: string | null): boolean => unit === null || /[%‰点倍]$/u.test(unit);

/** A multiple in words as written: `翻一番`, `倍增`. */
function mentionWord(text: string, { start, end }: Run): string {
  return text.slice(start, end);
}

/** Reads the clauses of one sentence in order, carrying on what later ones leave out. */
export class SentenceReader {
  readonly #context: SentenceContext;
  readonly #found: Statement[] = [];
  /** What was last mentioned, and the subject of the last number, which may be a part or property of it. */
  #topic: string;
  #subject = '';
  /** The different subjects before, those of the sentence before it first, the last one last. */
  readonly #subjects: string[];
  /** The works counted so far, and how far they are. */
  readonly #works: StagedWorks;
  /** What the verb that governs a list does, and the verb. */
  #action: Action | undefined;
  #act: string | null = null;
  /** The subjects that 分别 shares out among the numbers of a list. */
  #shares: string[] = [];

  constructor(context: SentenceContext) {
    this.#context = context;
    this.#works = new StagedWorks(context.grammar.stages);
    this.#topic = context.topic;
    this.#subjects = [...context.subjects];
  }

  /** What the sentence was about last, for the one after it. */
  get topic(): string {
    return this.#topic;
  }

  /** The different subjects it spoke of, for one after it that shares numbers out among them: `分别超过90家和870家`. */
  get subjects(): readonly string[] {
    return this.#subjects.slice(-mostShared);
  }

  read(clauses: readonly Clause[]): Statement[] {
    const { numbers } = this.#context;
    const byClause = Map.groupBy(numbers.keys(), (i) => numbers[i]!.clause);
    /** What was mentioned before a bracket. */
    let outside: string | undefined;
    for (const clause of clauses) {
      const indexes = byClause.get(clause) ?? [];
      if (clause.mark === '（') outside ??= this.#topic;
      if (clause.depth === 0 && outside !== undefined) {
        this.#topic = outside;
        outside = undefined;
      }
      if (clause.mark === '；') {
        this.#action = undefined;
        this.#act = null;
      }
      for (const i of indexes) this.#readNumber(i);
      const last = indexes.at(-1);
      if (clause.depth === 0)
        this.#readRelativeGoal(clause, last === undefined ? clause.start : numbers[last]!.end);
      if (clause.depth === 0 && last === undefined && clause.end - clause.start > 1) this.#takeTopic(clause);
    }
    if (outside !== undefined) this.#topic = outside;
    return this.#found;
  }

  #readNumber(i: number): void {
    const number = this.#numberInClause(i);
    this.#govern(number);
    const subject = this.#subjectFor(number);
    this.#found.push(this.#statement(number, subject));
  }

  /** What stands around a number, with the list it belongs to and the noun that it counts. */
  #numberInClause(i: number): NumberInClause {
    const { folded, numbers } = this.#context;
    const current = numbers[i]!;
    const { mention, right, clause, list, place } = current;
    const { left } = list[0]!;
    const last = list.at(-1)!;
    const own = this.#noun(left.subject);
    const noun = right.noun.end > right.noun.start ? right.noun : last.right.noun;
    const selfNamed = noun !== right.noun && selfNamedRe.test(mention.unit ?? '');
    const nounAfter = selfNamed ? mention.unit! : this.#noun(noun);
    const counted = nounAfter !== '' && takesNoun(own, nounAfter, left, mention.unit);
    const ownNoun = counted && noun === right.noun;
    return {
      i,
      current,
      left,
      last,
      own,
      nounAfter,
      counted,
      after: ownNoun
        ? stageAt(this.#context.grammar.stages, folded.text.slice(noun.end, clause.end))
        : undefined,
      nounEnd: ownNoun ? noun.end : undefined,
      begins: beginsMovement(this.#context.grammar, folded.text, list, numbers[i - place + list.length]),
      lead: folded.text.slice(Math.max(clause.start, mention.start - leadWidth), mention.start),
    };
  }

  /** The subject of a number, and what is mentioned from here on. */
  #subjectFor({ i, current, left, own, nounAfter, counted, after, begins, lead }: NumberInClause): string {
    const { mention, list, place } = current;
    const beyond = beyondPlan(lead, own);
    if (beyond) return this.#topic + beyond;
    const owned = this.#ownedAfter(current, left, own, nounAfter);
    if (owned !== undefined) return owned;
    const works = this.#works.subjectOf({
      noun: counted ? nounAfter : own,
      topic: this.#topic,
      unit: mention.unit,
      verb: left.action,
      after: after?.stage ?? '',
      predicated: left.predicates.some(({ effect }) => effect !== null),
      joined: this.#joined(i),
    });
    const each = eachRe.exec(lead)?.[0] ?? '';
    this.#subject =
      works ??
      (counted
        ? nounAfter + (/规模$/u.test(own) ? '规模' : '')
        : this.#forEach(each, own, this.#subjectOf(left, own, this.#isOfPart(i, own), current.clause.depth)));
    if (place === 0) this.#share(left, own, list.length, begins);
    const shared = this.#shares[place] ?? this.#subject;
    const subject = own === '' && !counted ? shareOf(shared, mention.unit, lead) : shared;
    if (this.#subjects.at(-1) !== subject) this.#subjects.push(subject);
    if (
      (each === '' || own !== '') &&
      (counted || each !== '' || !(isAttribute(own) || isPlan(own) || this.#isGroup(i, own)))
    )
      this.#topic = this.#subject;
    return subject;
  }

  /** `总投资45亿元的抽水蓄能电站`: money of what stands after it, which is spoken of from there on. */
  #ownedAfter(
    { mention, end }: PlacedNumber,
    left: LeftContext,
    own: string,
    nounAfter: string,
  ): string | undefined {
    const money = own === '' && left.action?.stem === '投资' ? '投资' : own;
    const owns =
      mention.unit?.endsWith('元') && nounAfter !== '' && this.#context.folded.text.charAt(end) === '的';
    if (!owns || !/^(?:总|计划|项目)*投资额?$/u.test(money)) return undefined;
    this.#topic = nounAfter;
    this.#subject = nounAfter + money;
    this.#subjects.push(this.#subject);
    return this.#subject;
  }

  /** `增长6.5%，力争达到7%`: another rate of the growth before it. */
  #restatesGrowth({ own, counted, left, current }: NumberInClause): boolean {
    const last = this.#found.at(-1);
    return (
      own === '' &&
      !counted &&
      last?.measure === 'growth' &&
      last.unit === current.mention.unit &&
      left.predicates.every(({ effect }) => effect === null || effect === 'level')
    );
  }

  /** `压缩审批时限至3个工作日`: a verb of cutting governs, and the number is what is left. */
  #isCutTo({ action }: LeftContext, lead: string): boolean {
    return action?.action === 'change' && /[至到]$/u.test(lead);
  }

  /** The carried subject for each person (`人均`), unless it is so already: both numbers of a move have the same lead. */
  #forEach(each: string, own: string, subject: string): string {
    return own === '' && !subject.startsWith(each) ? each + subject : subject;
  }

  #statement(context: NumberInClause, subject: string): Statement {
    const { text, origin } = this.#context.folded;
    const { current, left, last, counted, after, nounAfter, nounEnd, begins, own, lead } = context;
    const { mention, right, clause, list, place } = current;
    const said = shareByName(tidySubject(subject), mention.unit, mention.form);
    const bound = boundOf(current, left, last);
    const range = mention.value.includes('..');
    const over = mention.loose === 'over';
    const yearlyAt = left.yearlyAt ?? yearlyWordAt(lead, mention.start - lead.length);
    const first = Math.min(
      place > 0 ? mention.start : Math.min(left.action?.at ?? mention.start, left.subject.start),
      yearlyAt ?? mention.start,
    );
    const quoteEnd = nounEnd === undefined ? current.end : nounEnd + (after?.length ?? 0);
    return {
      start: origin[first]!,
      end: origin[quoteEnd - 1]! + 1,
      at: begins ? list[0]!.mention.start : mention.start,
      listAt: list[0]!.mention.start,
      value: mention.value,
      unit: mention.unit,
      subject: said,
      bound: range
        ? 'range'
        : (bound?.bound ?? (over ? 'min' : mention.loose === 'about' ? 'about' : 'exact')),
      inclusive: range ? null : (bound?.inclusive ?? (over ? false : null)),
      act: mention.form === 'multiple' ? mentionWord(text, mention) : this.#act,
      stage: stageOf(this.#context.grammar.stages, left.action, after?.stage ?? '', said),
      clauseAt: clause.start,
      clauseDepth: clause.depth,
      clause: lead,
      place: placeNamed(said, text.slice(clause.start, left.subject.start), this.#context.grammar.places),
      measure: beyondPlan(lead, own)
        ? 'change'
        : this.#restatesGrowth(context)
          ? 'growth'
          : measureOf({
              unit: mention.unit,
              subject: said,
              predicates: left.predicates,
              action: this.#action,
              ownAction: left.action !== undefined,
              completes: left.action?.stem === '完成',
              growth: right.growth || mention.form === 'multiple',
              counted: counted || right.done || isWorksOnly(nounAfter),
              movement:
                begins || this.#isCutTo(left, lead) || endsMovement(this.#context.grammar, text, list[0]!),
              total: totalRe.test(lead),
              summed: lead.includes('累计') && !/年$/u.test(mention.unit ?? ''),
            }),
      yearly: left.yearly || yearlyAt !== undefined,
      overall: overallYears(lead),
      origin: begins,
      moved: !begins && this.#found.at(-1 - place)?.origin === true,
    };
  }

  /** A verb governs until another does, or a predicate between subject and number ends its list. */
  #govern({ left, own, counted }: NumberInClause): void {
    if (left.holds && !left.action) {
      this.#action = undefined;
      this.#act = null;
    }
    const adds = own === '' && counted && left.predicates.some(({ effect }) => effect === 'change');
    if (left.action) {
      this.#action = left.action.action;
      this.#act = left.action.verb;
    } else if (adds) this.#action = 'change';
    else if (
      this.#action === 'change' &&
      own !== '' &&
      left.bounds.some(({ word }) => surpassingRe.test(word))
    ) {
      this.#action = undefined;
      this.#act = null;
    } else if (
      own.includes('覆盖') ||
      (own !== '' && left.predicates.some(({ effect }) => effect !== null))
    ) {
      this.#action = undefined;
      this.#act = null;
    }
  }

  /** 分别 shares several subjects out among several numbers; numbers after them without subject are theirs as well. */
  #share(left: LeftContext, own: string, count: number, begins: boolean): void {
    if (own === '' && count > 1 && this.#shares.length === count) return;
    const shared = count > 1 && (begins || left.predicates.some((predicate) => predicate.shared));
    const parts = shared ? sharedSubjects(this.#subject, count, this.#context.grammar.stages) : undefined;
    const before = shared && own === '' && this.#subjects.length >= count;
    this.#shares = parts ?? (before ? this.#subjects.slice(-count) : []);
  }

  #joined(i: number): WorksContext['joined'] {
    const { folded, numbers } = this.#context;
    const { clause, mention } = numbers[i]!;
    const from = Math.max(0, clause.start - ofWhichWord.length - 1);
    if (folded.text.slice(from, mention.start).includes(ofWhichWord)) return 'of-which';
    return numbers[i - 1]?.clause === clause ? 'list' : null;
  }

  /** Whether a number names only the part of a place that it holds for: `（其中开发区48亿元，…）`. */
  #isOfPart(i: number, own: string): boolean {
    const { places } = this.#context.grammar;
    const inside = this.#context.numbers[i]!.clause.depth > 0 || this.#joined(i) === 'of-which';
    return inside && (places.onlyPartRe.test(own) || this.#isGroup(i, own));
  }

  /** Whether a number names only the people it holds for: `其中男性75.1岁，女性80.1岁`; what is spoken of stays the whole. */
  #isGroup(i: number, own: string): boolean {
    return this.#joined(i) !== null && this.#context.grammar.groups.has(own);
  }

  #subjectOf(left: LeftContext, own: string, ofPart: boolean, depth: number): string {
    if (ofPart) return this.#topic.startsWith(own) ? this.#topic : own + this.#topic.slice(-longestWhole);
    if (isPlan(own)) return `${this.#topic}完成${own === '年' ? '年计划' : own}`;
    if (own === '') {
      const last = this.#found.at(-1);
      const moves = left.predicates.some(({ effect }) => effect === 'growth');
      const goesOn =
        last?.origin === true || (moves && last?.clauseDepth === depth && !isRateUnit(last.unit));
      return (
        verbAsNoun(left, this.#context.grammar.namingVerbs) ??
        ((goesOn ? this.#subject : this.#topic) || this.#context.title || (left.action?.verb ?? ''))
      );
    }
    if (comparedRe.test(own)) return this.#topic;
    const owner = verbAsNoun(left, this.#context.grammar.namingVerbs) ?? this.#topic;
    return isAttribute(own) ? withOwner(own, owner) : own;
  }

  #readRelativeGoal(clause: Clause, from: number): void {
    const { folded, times, grammar } = this.#context;
    const goal = relativeGoal(folded.text, clause, from);
    if (!goal) return;
    const left = leftContext(folded.text, goal.subject.start, goal.subject.end, clause, times, grammar);
    const own = tidySubject(this.#noun(left.subject));
    const subject = own === '' || isAttribute(own) ? withOwner(own, this.#topic) : own;
    if (!isMeasurable(subject, goal.form)) return;
    this.#topic = subject;
    this.#found.push({
      start: folded.origin[left.subject.start]!,
      end: folded.origin[goal.end - 1]! + 1,
      at: goal.subject.end,
      listAt: goal.subject.end,
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
        ownAction: false,
        completes: false,
        growth: /增[长速].*同步/u.test(folded.text.slice(goal.subject.end, goal.end)),
        counted: false,
        movement: false,
        total: false,
        summed: false,
      }),
      yearly: left.yearly,
      act: null,
      stage: null,
      clauseAt: clause.start,
      clauseDepth: clause.depth,
      clause: folded.text.slice(clause.start, goal.end),
      place: placeNamed(subject, folded.text.slice(clause.start, left.subject.start), grammar.places),
      overall: null,
      origin: false,
      moved: false,
    });
  }

  #takeTopic(clause: Clause): void {
    const { folded, times, grammar } = this.#context;
    const { end } = clauseTopic(folded.text, clause);
    const left = leftContext(folded.text, clause.start, end, clause, times, grammar);
    const noun = tidySubject(this.#noun(left.subject)) || (verbAsNoun(left, grammar.namingVerbs) ?? '');
    if (folded.text.charAt(clause.end) === '：' && left.action) {
      this.#action = left.action.action;
      this.#act = left.action.verb;
    }
    if (noun.length > 1) this.#topic = noun;
  }

  #noun(run: Run): string {
    return nounText(this.#context.sentence, this.#context.folded, run);
  }
}

/** Of how many years together a number is: `三年共`, `两年平均`; `null` where the text does not say. */
function overallYears(lead: string): number | null {
  const count = overallRe.exec(lead)?.groups!['count'];
  if (count === undefined) return null;
  return /\d/u.test(count) ? Number(count) : hanValue(count)!;
}

/** The word of bound of a number: after it, before it, or shared with the numbers it is joined to. */
function boundOf(current: PlacedNumber, left: LeftContext, last: PlacedNumber): BoundWord | undefined {
  if (current.boundAfter) return current.boundAfter;
  const shared = last === current ? undefined : last.boundAfter;
  return shared ?? left.bounds[0];
}
