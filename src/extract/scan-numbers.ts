import type { DateMention } from './dates.ts';
import { hanPattern, hanValue, numeralAt, type Numeral } from './numeral.ts';
import { runAt, type Run } from './quoted.ts';
import type { UnitReader } from '../grammar/units.ts';

/** A number as it stands in folded text, before anything is known of what it says. */
export interface NumberMention extends Run {
  /** A decimal, `10..15` or `48:52`; empty where the numeral could not be read whole. */
  value: string;
  unit: string | null;
  /** 多, 余 after the numeral say more than it, 来 and 几 about it. */
  loose: 'over' | 'about' | null;
  /**
   * How it is written: digits, Chinese numerals, a fraction in words, a multiple in words (翻一番), a ratio; `broken`: a
   * numeral of which only a part could be read.
   */
  form: 'digits' | 'han' | 'fraction' | 'multiple' | 'ratio' | 'broken';
}

const rangeMark = '[—~-]{1,2}|至|到';
const ratioRe = new RegExp(String.raw`\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+`, 'uy');
const looseRe = /[多余来]/uy;
const rangeRe = new RegExp(`(?:${rangeMark})(?=\\d)`, 'uy');
const hanRangeRe = /(?:至|到|—)(?=[一二两三四五六七八九十百千])/uy;
const candidateRe = /[\d〇零一二两三四五六七八九十百千万亿半过翻倍]/gu;
/** All that could belong to a numeral. */
const numeralRunRe = new RegExp(`(?:${hanPattern}|\\d[\\d,. ]*\\d|\\d)+`, 'uy');

const plainNumeral = String.raw`(?:[〇零一二两三四五六七八九十百]+(?:点[〇零一二三四五六七八九]+)?|\d+(?:\.\d+)?)`;
const tenth = '(?:[一二两三四五六七八九]|\\d(?:\\.\\d)?)';

/** Fractions and multiples in words, and what each is worth. */
const wordNumbers: {
  name: string;
  re: RegExp;
  read: (groups: Record<string, string | undefined>) => [string, string | null] | undefined;
}[] = [
  {
    name: '百分之三点五, 百分之六至七, 千分之三, 三分之一',
    re: new RegExp(
      `(?<whole>[百千万]|[二三四五六七八九十]+)分之(?<part>${plainNumeral})(?:(?:${rangeMark})(?:[百千万]分之)?(?<high>${plainNumeral})(?![〇零一二两三四五六七八九十百千万亿个]))?`,
      'uy',
    ),
    read: ({ whole, part, high }) => {
      const values = [part, high].filter((each) => each !== undefined).map(valueOf);
      if (values.includes(undefined)) return undefined;
      const rate = { 百: '%', 千: '‰', 万: '‱' }[whole!];
      return rate === undefined
        ? [fraction(Number(values[0]), hanValue(whole!)!), null]
        : [values.join('..'), rate];
    },
  },
  { name: '百分百', re: /百分百/uy, read: () => ['100', '%'] },
  {
    name: '三成, 3成, 六成五, 三四成, 七至八成',
    re: new RegExp(
      `(?<tenths>${tenth})(?:(?:${rangeMark})?(?<high>${tenth}))?成(?![立为果员长功效绩就都品分年本熟效型片体套])(?<more>[一二三四五六七八九半](?![个家名]))?`,
      'uy',
    ),
    read: ({ tenths, high, more }) => {
      const half = more === '半' ? '五' : more;
      const low = Number(valueOf(tenths!)) + (half === undefined ? 0 : hanValue(half)! / 10);
      return [
        [low, ...(high === undefined ? [] : [Number(valueOf(high))])]
          .map((each) => fraction(each, 10))
          .join('..'),
        null,
      ];
    },
  },
  { name: '一半, 半数', re: /一半|半数/uy, read: () => ['0.5', null] },
  { name: '过半', re: /过半(?=[，。；、]|$)/uy, read: () => ['0.5', null] },
  {
    name: '翻一番, 翻两番, 翻番',
    re: /翻了?(?<times>[一两二三\d])?番/uy,
    read: ({ times }) => [String(2 ** (times === undefined ? 1 : Number(valueOf(times)))), '倍'],
  },
  { name: '实现倍增', re: /倍增(?=[，。；、]|$)/uy, read: () => ['2', '倍'] },
];

/** A numeral of a fraction as a decimal: `三点五` → 3.5; `undefined` if it is none. */
function valueOf(numeral: string): string | undefined {
  if (/^百$/u.test(numeral)) return '100';
  const read = numeralAt(numeral, 0);
  return read?.end === numeral.length ? read.value : undefined;
}

function fraction(part: number, whole: number): string {
  return String(Number((part / whole).toFixed(whole === 10 ? 3 : 2)));
}

/** All numbers of a folded text that are not part of a date, in order, whether they count or not. */
export function scanNumbers(
  text: string,
  dates: readonly DateMention[],
  readUnit: UnitReader,
): NumberMention[] {
  const found: NumberMention[] = [];
  candidateRe.lastIndex = 0;
  for (let match = candidateRe.exec(text); match; match = candidateRe.exec(text)) {
    const at = match.index;
    const date = runAt(dates, at);
    const mention = date ? undefined : numberAt(text, at, readUnit);
    if (mention) found.push(mention);
    candidateRe.lastIndex = Math.max(at + 1, date?.end ?? mention?.end ?? 0);
  }
  return found;
}

function numberAt(text: string, at: number, readUnit: UnitReader): NumberMention | undefined {
  for (const { re, read } of wordNumbers) {
    const match = matchAt(re, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    const [value, unit] = read(match.groups ?? {}) ?? ['', null];
    const form = value === '' ? 'broken' : unit === '倍' ? 'multiple' : 'fraction';
    return { start: at, end, value, unit, loose: null, form };
  }
  const ratio = matchAt(ratioRe, text, at)?.[0];
  if (ratio !== undefined) {
    return { start: at, end: at + ratio.length, value: ratio, unit: null, loose: null, form: 'ratio' };
  }
  const first = singleAt(text, at, readUnit);
  if (first === undefined || first.form === 'broken' || first.loose !== null) return first;
  const mark = matchAt(first.form === 'han' ? hanRangeRe : rangeRe, text, first.end)?.[0];
  const second = mark === undefined ? undefined : singleAt(text, first.end + mark.length, readUnit);
  return second && second.form !== 'broken' ? range(first, second, text) : first;
}

/** One numeral with its unit. A numeral that does not end where its characters do is broken. */
function singleAt(text: string, at: number, readUnit: UnitReader): NumberMention | undefined {
  const run = matchAt(numeralRunRe, text, at)?.[0];
  if (run === undefined) return undefined;
  const numeral = numeralAt(text, at);
  const rest = numeral && text.slice(numeral.end, at + run.length);
  if (numeral && (rest === '' || /^(?:[ .,]|[百千万亿]+$)/u.test(rest!)))
    return wholeOnly(
      measured(text, at, numeral, readUnit),
      text,
      /^[百千万亿]/u.test(rest!) ? at + run.length : at,
    );
  return { start: at, end: at + run.length, value: '', unit: null, loose: null, form: 'broken' };
}

/** What goes on with a numeral after its magnitude, or after its 多 or 余. */
const goesOnRe = /^(?:几|点[\d〇零一二两三四五六七八九十百千万亿])/u;
const looseGoesOnRe = /^[\d〇零一二两三四五六七八九十百千万亿]/u;

/** A number that ends before `least`, or with which more of a numeral goes on (`1亿多11张`), could not be read whole. */
function wholeOnly(mention: NumberMention, text: string, least: number): NumberMention {
  const rest = text.slice(mention.end, mention.end + 2);
  const open = mention.unit === null || /[百千万亿]$/u.test(mention.unit);
  const goesOn =
    mention.end < least ||
    (open && goesOnRe.test(rest)) ||
    (mention.loose !== null && looseGoesOnRe.test(rest));
  return goesOn ? { ...mention, value: '', unit: null, loose: null, form: 'broken' } : mention;
}

/** `10—15所`, `70%~80%`, `5万至8万人`: one range; but `从60%到65%` is two numbers. */
function range(first: NumberMention, second: NumberMention, text: string): NumberMention {
  const sameUnit =
    first.unit === null || first.unit === second.unit || second.unit?.startsWith(first.unit) === true;
  const fromTo = /[从由自]$/u.test(text.slice(Math.max(0, first.start - 1), first.start));
  if (!sameUnit || fromTo || Number(first.value) >= Number(second.value)) return first;
  return { ...second, start: first.start, value: `${first.value}..${second.value}` };
}

/** The number with the unit and the 多 or 余 that follow it: `20余万人`, `300多户`, `5万余人`. */
function measured(
  text: string,
  start: number,
  { value, form, magnitude, end: numeralEnd }: Numeral,
  readUnit: UnitReader,
): NumberMention {
  const before = matchAt(looseRe, text, numeralEnd)?.[0];
  const unitAt = numeralEnd + (before?.length ?? 0);
  const reading = readUnit(text, unitAt);
  const inside = reading && matchAt(looseRe, text, reading.end)?.[0];
  let end = reading?.end ?? numeralEnd;
  let unit = reading?.unit ?? null;
  if (reading && inside !== undefined && /[百千万亿]$/u.test(reading.unit)) {
    const rest = readUnit(text, reading.end + 1);
    end = rest?.end ?? reading.end + 1;
    unit = reading.unit + (rest?.unit ?? '');
  }
  const mark = before ?? inside;
  const loose = mark === undefined || reading === undefined ? null : mark === '来' ? 'about' : 'over';
  return {
    start: value.startsWith('-') ? start - 1 : start,
    end,
    value,
    unit: magnitude === '' ? unit : magnitude + (unit ?? ''),
    loose,
    form,
  };
}

function matchAt(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}
