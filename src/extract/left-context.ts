import type { BoundWord } from '../schema/bound-word.ts';
import type { VerbReading } from '../grammar/verbs.ts';
import type { Clause } from './clause.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import type { Predicate } from '../grammar/predicates.ts';
import { perRe } from './per-whom.ts';
import { runAt, type Run } from './quoted.ts';

/** What stands before a number in its clause. */
export interface LeftContext {
  /** The noun phrase measured, empty where the text leaves it out. */
  subject: Run;
  /** The words between subject and number, the nearest first. */
  predicates: Predicate[];
  bounds: BoundWord[];
  yearly: boolean;
  /** Where a 每年 or 年均 stands that comes before the verb or the noun phrase. */
  yearlyAt: number | undefined;
  /** The verb that governs the noun phrase: `建成`, `新增`. */
  action: (VerbReading & { at: number }) | undefined;
  /** Whether it begins with a word of having: `现有`, `实有`. */
  holds: boolean;
}

/** How far back a subject may begin: more than any noun phrase, so that reading stays linear in long texts. */
const farthest = 90;
const comparisonRe =
  /(?:[比较与同]|相比)(?:上年同期|上年[末底初]?|去年同期|去年[末底初]?|上届|上期|上月[末底]?|上季度[末底]?|前五年|同期|年初|期初|基期|“?十[一二三四五六七八九]五”?(?:时期|期间|末)?|全国|全省|全市|周边|法定时限|法定期限)(?:平均水平)?(?:相比)?$/u;
/** `每个县至少建成1所`: where it holds, not what is measured. */
const everyPlaceRe =
  /^(?:每(?![年月季天周日])[个所家座]?|各(?![级类])|全部)[^，。；]{0,5}?(?:市|县|区|镇|乡|街道|村|社区|园区|院|校|中学|小学|幼儿园|企业|单位)(?:（[^）]{1,6}）)?(?=$|至少|均|都|建|有|各|要|实现)/u;
/** `产量连续9年稳定在…`, `排名从全省第28位上升到…`: how long and among whom, not what is measured. */
const circumstanceRe =
  /(?:^|[，；：])[二两三四五六七八九十\d]年$|连续[一二三四五六七八九十\d]{1,2}年$|[由从](?:上年|去年)的?$|[由从](?:上年|去年|同比)?[^，。；\d]{1,4}转[为正升增]?$|[从由](?:全国|全省|全市|全区)$/u;
/** `三年共`, `五年累计`: the years together. */
const allYearsRe =
  /^[一二两三四五六七八九十\d]+年(?:内|间|来)?(?=累计|总计|合计|共|年均|平均|新[增建引培]|建成|完成|实施|引进|培育|改造|投入)/u;
/** The numbering a sentence may begin with: `13.`, `（三）`, `①`. */
const labelRe =
  /^(?:\d{1,3}[.、]|\[\^?\w{1,3}\]：?|（[一二三四五六七八九十\d]{1,3}）[.、]?|[一二三四五六七八九十]{1,3}、(?![二三四五六七八九十](?:、|产业|次))|[①-⑳]|[—-]{1,3}|[•●◆■▪□○◇★☆✓➢➤])/u;
/** `全年（一）发放…；（二）…`: a numbering inside a sentence. */
const bracketLabelRe = /^（[一二三四五六七八九十\d]{1,3}）/u;
/** `市区新增泊位`: a place before the verb that governs. */
const placeBeforeVerbRe =
  /^(?!城[镇市乡]|农村|乡村|乡镇)[^，。；、“”]{1,7}?(?:区|市|县|镇|乡|村|园|街道|院)(?=新增|新建|建成(?!区)|完成(?!率)|引进|培育|新改建|净增|开工|实施)/u;
/** `开办企业时限`: how long an act takes, and not an act. Verbs of leading and changing govern it: `推动审批时限压缩至…`. */
const actTimeRe =
  /^(?!推动|推进|实施|落实|完成|提升|精简|取消|启动|开展|解决|减少|压减|削减|增加).{4,16}(?:时限|时间|时长|用时|耗时|周期)$/u;
const longestForWhom = 8;
const longestVerb = 12;
/** As long as a word gets that ends in a word before a number: `自然增长率`. */
const longestWhole = 5;
const comparedYearRe = /[比较按以](?:上年|去年)?$/u;

/** Reads what stands between `from` and `to`, the number's start. `times` are the runs of words of time. */
export function leftContext(
  text: string,
  from: number,
  to: number,
  clause: Pick<Clause, 'inner'>,
  times: readonly Run[],
  grammar: Grammar,
): LeftContext {
  const start = Math.max(from, to - farthest);
  const context: LeftContext = {
    subject: { start: to, end: to },
    predicates: [],
    bounds: [],
    yearly: false,
    yearlyAt: undefined,
    action: undefined,
    holds: false,
  };
  let end = stripTail(text, start, to, times, grammar, context);
  const reference = text.charAt(to - 1) === '的' ? referenceAt(text, start, end, grammar) : undefined;
  if (reference !== undefined) end = stripTail(text, start, reference, times, grammar, context);
  const head = stripHead(text, start, end, times, grammar, context);
  context.subject = trimAsides(text, { start: head, end }, clause.inner);
  return context;
}

function stripTail(
  text: string,
  start: number,
  to: number,
  times: readonly Run[],
  grammar: Grammar,
  context: LeftContext,
): number {
  let end = to;
  for (;;) {
    while (end > start && /[、“”：\s]/u.test(text.charAt(end - 1)) && !/”/u.test(text.charAt(end - 1))) end--;
    const time = end > start ? runAt(times, end - 1) : undefined;
    if (time && time.end === end && time.start >= start) {
      end = time.start;
      const compared = comparedYearRe.exec(text.slice(start, end));
      if (compared) end -= compared[0].length;
      continue;
    }
    const comparison = comparisonRe.exec(text.slice(Math.max(start, end - 12), end));
    if (comparison && context.predicates.length > 0) {
      end -= comparison[0].length;
      continue;
    }
    const per = end === to ? perRe.exec(text.slice(Math.max(start, end - 4), end)) : null;
    if (per && end - per[0].length > start) {
      end -= per[0].length;
      continue;
    }
    const circumstance = circumstanceRe.exec(text.slice(Math.max(start, end - 8), end));
    if (circumstance) {
      end -= circumstance[0].length;
      continue;
    }
    const length = tailWordLength(text, start, end, grammar);
    if (length === 0) return end;
    const word = grammar.tailWords.get(text.slice(end - length, end))!;
    const whole = grammar.endsInWordRe.exec(text.slice(Math.max(start, end - longestWhole), end));
    if (whole && whole[0].length > length) return end;
    if (word.bound) context.bounds.push(word.bound);
    if (word.predicate) {
      context.predicates.push(word.predicate);
      if (word.predicate.yearly) context.yearly = true;
    }
    end -= length;
  }
}

function tailWordLength(text: string, start: number, end: number, grammar: Grammar): number {
  for (let length = Math.min(grammar.longestTailWord, end - start); length > 0; length--) {
    if (grammar.tailWords.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

function stripHead(
  text: string,
  start: number,
  end: number,
  times: readonly Run[],
  grammar: Grammar,
  context: LeftContext,
): number {
  let at = start;
  while (at < end) {
    if (/[、\s，“]/u.test(text.charAt(at)) && text.charAt(at) !== '“') {
      at++;
      continue;
    }
    const time = runAt(times, at);
    if (time && time.end <= end) {
      at = time.end;
      continue;
    }
    const rest = text.slice(at, Math.min(end, at + 12));
    const passed =
      (at === start ? labelRe.exec(rest) : null) ??
      bracketLabelRe.exec(rest) ??
      everyPlaceRe.exec(rest) ??
      placeBeforeVerbRe.exec(rest) ??
      allYearsRe.exec(rest);
    if (passed) {
      at += passed[0].length;
      continue;
    }
    if (context.predicates.length > 0 && actTimeRe.test(text.slice(at, end))) break;
    const forWhom = forWhomLength(text, at, end, grammar);
    if (forWhom > 0) {
      at += forWhom;
      continue;
    }
    const action = grammar.stages.togetherRe.test(rest) ? undefined : grammar.verbAt(rest);
    if (action && isNounHere(action, at, end, context)) break;
    if (action) {
      context.action = { ...action, at };
      at += action.verb.length;
      continue;
    }
    const bound = headBound(rest, grammar);
    if (bound && grammar.verbAt(rest.slice(bound.word.length))) {
      context.bounds.push(bound);
      at += bound.word.length;
      continue;
    }
    const leadIn = grammar.leadInLength(rest);
    if (leadIn === 0) break;
    if (grammar.holdings.has(rest.slice(0, leadIn))) context.holds = true;
    if (rest.startsWith('每年') || rest.startsWith('年均')) {
      context.yearly = true;
      context.yearlyAt = at;
    }
    at += leadIn;
  }
  return at;
}

/**
 * Where the predicate ends that what the number is a share of stands behind: in `时限压缩至法定时限的19.6%` after
 * `压缩至`, in `供应量不低于供应总量的70%` after `不低于`.
 */
function referenceAt(text: string, start: number, end: number, grammar: Grammar): number | undefined {
  for (let at = start + 2; at < end - 1; at++) {
    for (let length = Math.min(grammar.longestTailWord, end - at - 1); length > 1; length--) {
      const word = grammar.tailWords.get(text.slice(at, at + length));
      if (word?.bound || word?.predicate?.effect === 'level') return at + length;
    }
  }
  return undefined;
}

/** How long the words are that say for whom, before the verb: `为企业` + `节约成本`; 0 if there are none. */
function forWhomLength(text: string, at: number, end: number, grammar: Grammar): number {
  if (text.charAt(at) !== '为') return 0;
  for (let length = 3; length <= longestForWhom && at + length < end; length++) {
    const verb = grammar.verbAt(text.slice(at + length, Math.min(end, at + length + longestVerb)));
    if (verb) return verb.action === 'change' ? length : 0;
  }
  return 0;
}

/** A verb that fills the whole phrase before a rate of growth is what grows: `出口增长8%`. */
function isNounHere({ verb }: VerbReading, at: number, end: number, { predicates }: LeftContext): boolean {
  return at + verb.length === end && predicates.some(({ effect }) => effect === 'growth');
}

/** `至少建成1所`: a word of bound may stand before the verb. */
function headBound(rest: string, grammar: Grammar): BoundWord | undefined {
  for (let length = Math.min(4, rest.length); length > 1; length--) {
    const bound = grammar.tailWords.get(rest.slice(0, length))?.bound;
    if (bound) return bound;
  }
  return undefined;
}

/** A bracketed aside at the end of a subject says nothing of what is measured: `亿元以上（下同）`. */
function trimAsides(text: string, run: Run, inner: readonly Run[]): Run {
  const last = inner.at(-1);
  if (
    last &&
    last.end === run.end &&
    last.start >= run.start &&
    /^（(?:下同|见|详见|含)/u.test(text.slice(last.start, last.end))
  ) {
    return { start: run.start, end: last.start };
  }
  return run;
}
