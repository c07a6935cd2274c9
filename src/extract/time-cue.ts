import type { Span } from '../schema/plan-about.ts';
import { dateMentions, type DateMention } from './dates.ts';
import { hanValue } from './numeral.ts';
import { fiveYearOrdinal, fiveYearPlanRe, fiveYearSpan, type PlanFrame } from './plan-frame.ts';
import { indexEndingAfter, runAt, type Run } from './quoted.ts';

/**
 * What a text says of time: `by` the end of a year (到2025年, “十四五”末), `in` a year (2023年, 去年), `during` a span
 * (“十四五”期间, 过去五年), or `since` a year only compared with (比2020年; its span is that year). `past` says what
 * the words themselves tell: 去年 is past, 今后五年 is not.
 */
export interface TimeCue extends Run {
  kind: 'by' | 'in' | 'during' | 'since';
  span: Span | null;
  past: boolean | null;
  /** Whether it counts from when the document was written (去年, 过去四年); its span is `null` where that is not known. */
  relative: boolean;
}

/** A year, or some years after or before the last that the document looks back on. */
type Relative = Pick<TimeCue, 'kind' | 'past'> & {
  /** What they count from: the last year looked back on, or the year of writing. */
  from: 'last' | 'now';
  years: (from: number, count: number) => Span;
};

const count = '(?<count>[一二两三四五六七八九十]|\\d{1,2})';
const years = (last: number, from: number, to: number): Span => ({ from: last + from, to: last + to });

/** Words of time that depend on when the document was written. */
const relativeTimes: { re: RegExp; relative: Relative }[] = [
  {
    re: new RegExp(
      `(?:刚刚过去|过去|这|最近|近|本届政府|前)(?:的)?${count}(?<!一)年(?:多来|来|间|里)?(?![级度第半])|(?<![第个十百两\\d—到至~续])${count.replace('count', 'since')}(?<!一)年(?:来|间)`,
      'gu',
    ),
    relative: { kind: 'during', past: true, from: 'last', years: (last, n) => years(last, 1 - n, 0) },
  },
  {
    re: new RegExp(`(?:今后|未来|下一个|接下来|往后)(?:的)?${count}(?<!一)年`, 'gu'),
    relative: { kind: 'during', past: false, from: 'last', years: (last, n) => years(last, 1, n) },
  },
  {
    re: new RegExp(
      `(?<=^|[，。；：])${count}(?<!一)年(?=共|累计|总计|合计|实施|新[增建引培]|建成|完成|引进|培育|改造|投入|打造|争取)`,
      'gu',
    ),
    relative: { kind: 'during', past: null, from: 'last', years: (last, n) => years(last, 1 - n, 0) },
  },
  {
    re: /(?:过去|刚刚过去|这|近)(?:的)?一年|(?<![十\d])一年来/gu,
    relative: { kind: 'in', past: true, from: 'last', years: (last) => years(last, 0, 0) },
  },
  {
    re: /去年|上年(?=[，、底末])|上一年度?(?=[，、])/gu,
    relative: { kind: 'in', past: true, from: 'now', years: (now) => years(now, -1, -1) },
  },
  {
    re: /今年(?:以来|(?:第?[一二三1-3]|前[一二三1-3])季度|上半年|前?[一二三四五六七八九十\d—至-]{1,5}个?月份?)/gu,
    relative: { kind: 'in', past: true, from: 'now', years: (now) => years(now, 0, 0) },
  },
  {
    re: /今年(?!以来|第?[一二三1-3]季度|前|上半年|\d)|本年度|新的一年|(?<![一二两三四五六七八九十\d])年内/gu,
    relative: { kind: 'in', past: false, from: 'now', years: (now) => years(now, 0, 0) },
  },
  {
    re: /(?<=^|[，。；：])(?:下半年|下一季度|下一?步)(?=[，：])/gu,
    relative: { kind: 'in', past: false, from: 'now', years: (now) => years(now, 0, 0) },
  },
  { re: /明年/gu, relative: { kind: 'in', past: false, from: 'now', years: (now) => years(now, 1, 1) } },
];

const fiveYearPeriodRe = new RegExp(
  `(?:${fiveYearPlanRe.source})(?<part>期间|时期|以来|末期?|初期?|期末|规划期末|(?=[，：]|主要|发展目标|总体|目标|规划目标))`,
  'gu',
);
/** Words before a year that only compare with it: `比2020年`, `较上年`. */
const comparedBeforeRe = /[比较按以]$|相比于?$|相较于?$|相对于?$|与$|[^共]同$/u;
const comparedAfterRe = /^(?:年?(?:底|末)?)?(?:相比|基础上|可比价|不变价|价格|基数|水平|同期|版|级)/u;
/** `是2015年的1.5倍`: what a multiple is of. */
const timesOfRe = /^的\d+(?:\.\d+)?(?:倍|%)/u;
/** `2018年以来`: from that year to the last looked back on. */
const sinceThenRe = /^(?:以来|至今|起至今)/u;
const untilRe = /(?:到|至|截至|截止到?|力争|争取|于)$/u;
const endOfYearRe = /[底末前]$/u;

/** How many words of time before a number can matter to it. */
const cuesInReach = 8;

/** The words of time that end at or before a place, the nearest last. */
export function cuesBefore(cues: readonly TimeCue[], at: number): TimeCue[] {
  const end = indexEndingAfter(cues, at);
  return cues.slice(Math.max(0, end - cuesInReach), end);
}

/**
 * The words of time in a folded text, in order. Years in names between marks and years only compared with do not say
 * when; words like 去年 count only where the document's own years are known.
 */
export function timeCues(
  text: string,
  names: readonly Run[],
  frame: PlanFrame,
  dates: readonly DateMention[] = dateMentions(text),
): TimeCue[] {
  const cues: TimeCue[] = [];
  if (!/[年五届]/u.test(text) && dates.length === 0) return cues;
  for (const { start, end, from, to } of dates) {
    if (from === null || to === null || runAt(names, start)) continue;
    const before = text.slice(Math.max(0, start - 4), start);
    const after = text.slice(end, end + 8);
    if (comparedAfterRe.test(after) && !comparedBeforeRe.test(before)) continue;
    if (timesOfRe.test(after)) continue;
    if (comparedBeforeRe.test(before)) {
      cues.push({ start, end, kind: 'since', span: { from, to }, past: null, relative: false });
      continue;
    }
    if (from === to && frame.last !== null && from <= frame.last && sinceThenRe.test(after)) {
      const span = { from, to: frame.last };
      cues.push({ start, end, kind: 'during', span, past: true, relative: false });
      continue;
    }
    const by =
      from === to &&
      (untilRe.test(before) || endOfYearRe.test(text.slice(start, end)) || /^[底末]/u.test(after));
    cues.push({
      start,
      end,
      kind: by ? 'by' : from === to ? 'in' : 'during',
      span: { from, to },
      past: null,
      relative: false,
    });
  }
  for (const match of text.matchAll(fiveYearPeriodRe)) {
    const span = fiveYearSpan(fiveYearOrdinal(match.groups!));
    const part = match.groups!['part']!;
    if (comparedBeforeRe.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
    const atEnd = /末/u.test(part);
    cues.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: atEnd ? 'by' : 'during',
      span: atEnd ? { from: span.to, to: span.to } : span,
      past: part === '以来' ? true : null,
      relative: false,
    });
  }
  for (const { re, relative } of relativeTimes) {
    for (const match of text.matchAll(re)) {
      if (runAt(names, match.index)) continue;
      if (comparedBeforeRe.test(text.slice(Math.max(0, match.index - 4), match.index))) continue;
      const written = match.groups?.['count'] ?? match.groups?.['since'] ?? '一';
      const n = /\d/u.test(written) ? Number(written) : hanValue(written)!;
      const span = relativeSpan(relative, n, frame);
      if (span === null && relative.past === null) continue;
      cues.push({
        start: match.index,
        end: match.index + match[0].length,
        kind: relative.kind,
        span,
        past: relative.past,
        relative: true,
      });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

/**
 * The years of words that count from when the document was written; 今后五年 of a plan of five years are its own. Five
 * years without a word of past or future may be those before a five-year plan as well: its section decides.
 */
function relativeSpan({ years, past, from }: Relative, n: number, frame: PlanFrame): Span | null {
  const { span } = frame;
  if (span && past !== true && from === 'last' && n === span.to - span.from + 1)
    return past === null && frame.kind === 'five-year-plan' ? null : span;
  const counted = frame[from];
  return counted === null ? null : years(counted, n);
}
