import { digitsPattern, digitsValue, hanNumber, hanPattern, hanValue } from './numeral.ts';
import type { DateMention } from './dates.ts';
import { runAt, type Run } from './quoted.ts';
import type { UnitReader } from './unit.ts';

/** A number as it stands in folded text, before anything is known of what it says. */
export interface NumberMention extends Run {
  /** A decimal, `10..15` or `48:52`. */
  value: string;
  unit: string | null;
  /** 多, 余 after the numeral say more than it, 来 and 几 about it. */
  loose: 'over' | 'about' | null;
  /** How it is written: digits, Chinese numerals, a fraction in words, a multiple in words (翻一番), a ratio. */
  form: 'digits' | 'han' | 'fraction' | 'multiple' | 'ratio';
}

const rangeMark = '[—~-]{1,2}|至|到';
const ratioRe = new RegExp(String.raw`\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+`, 'uy');
const digitsRe = new RegExp(digitsPattern, 'uy');
const looseRe = /[多余来]/uy;
const rangeRe = new RegExp(`(?:${rangeMark})(?=\\d)`, 'uy');
const hanRangeRe = /(?:至|到|—)(?=[一二两三四五六七八九十百千])/uy;
const hanRe = new RegExp(hanPattern, 'uy');
const candidateRe = /[\d〇零一二两三四五六七八九十百千万亿半过翻倍]/gu;

/** Fractions and multiples in words, and what each is worth. */
const wordNumbers: {
  name: string;
  re: RegExp;
  read: (groups: Record<string, string>) => [string, string | null];
}[] = [
  {
    name: '百分之五, 千分之三, 三分之一',
    re: /(?<whole>[百千万]|[二三四五六七八九十]+)分之(?<part>百|[一二两三四五六七八九十百]+|\d+(?:\.\d+)?)/uy,
    read: ({ whole, part }) => {
      const value = /^\d/u.test(part!) ? part! : String(hanValue(part!));
      const rate = { 百: '%', 千: '‰', 万: '‱' }[whole!];
      return rate === undefined ? [fraction(Number(value), hanValue(whole!)!), null] : [value, rate];
    },
  },
  { name: '百分百', re: /百分百/uy, read: () => ['100', '%'] },
  {
    name: '三成, 3成',
    re: /(?<tenths>[一二两三四五六七八九]|\d(?:\.\d)?)成(?![立为果员长功效绩就都品分年本熟效型片体套])/uy,
    read: ({ tenths }) => [fraction(/^\d/u.test(tenths!) ? Number(tenths) : hanValue(tenths!)!, 10), null],
  },
  { name: '一半, 半数', re: /一半|半数/uy, read: () => ['0.5', null] },
  { name: '过半', re: /过半(?=[，。；、]|$)/uy, read: () => ['0.5', null] },
  {
    name: '翻一番, 翻两番, 翻番',
    re: /翻(?<times>[一两二三\d])?番/uy,
    read: ({ times }) => {
      const doublings = times === undefined ? 1 : /\d/u.test(times) ? Number(times) : hanValue(times)!;
      return [String(2 ** doublings), '倍'];
    },
  },
  { name: '实现倍增', re: /倍增(?=[，。；、]|$)/uy, read: () => ['2', '倍'] },
];

function fraction(part: number, whole: number): string {
  return String(Number((part / whole).toFixed(2)));
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
    const [value, unit] = read(match.groups ?? {});
    const form = unit === '倍' ? 'multiple' : 'fraction';
    return { start: at, end: at + match[0].length, value, unit, loose: null, form };
  }
  return /\d/u.test(text.charAt(at)) ? digitsAt(text, at, readUnit) : hanAt(text, at, readUnit);
}

function digitsAt(text: string, at: number, readUnit: UnitReader): NumberMention {
  const ratio = matchAt(ratioRe, text, at)?.[0];
  if (ratio !== undefined) {
    return { start: at, end: at + ratio.length, value: ratio, unit: null, loose: null, form: 'ratio' };
  }
  const digits = matchAt(digitsRe, text, at)![0];
  const first = measured(text, at, digitsValue(digits), at + digits.length, readUnit, 'digits');
  const mark = matchAt(rangeRe, text, first.end)?.[0];
  if (mark === undefined || first.loose !== null) return first;
  const secondAt = first.end + mark.length;
  const secondDigits = matchAt(digitsRe, text, secondAt)![0];
  const second = measured(
    text,
    secondAt,
    digitsValue(secondDigits),
    secondAt + secondDigits.length,
    readUnit,
    'digits',
  );
  return range(first, second, text);
}

/** `10—15所`, `70%~80%`, `5万至8万人`: one range; but `从60%到65%` is two numbers. */
function range(first: NumberMention, second: NumberMention, text: string): NumberMention {
  const sameUnit =
    first.unit === null || first.unit === second.unit || second.unit?.startsWith(first.unit) === true;
  const fromTo = /[从由自]$/u.test(text.slice(Math.max(0, first.start - 1), first.start));
  if (!sameUnit || fromTo || Number(first.value) >= Number(second.value)) return first;
  return { ...second, start: first.start, value: `${first.value}..${second.value}` };
}

function hanAt(text: string, at: number, readUnit: UnitReader): NumberMention | undefined {
  const first = hanSingleAt(text, at, readUnit);
  const mark = first && matchAt(hanRangeRe, text, first.end)?.[0];
  const second = mark === undefined ? undefined : hanSingleAt(text, first!.end + mark.length, readUnit);
  return second === undefined ? first : range(first!, second, text);
}

function hanSingleAt(text: string, at: number, readUnit: UnitReader): NumberMention | undefined {
  const numeral = matchAt(hanRe, text, at)?.[0];
  const number = numeral === undefined ? undefined : hanNumber(numeral);
  if (numeral === undefined || number === undefined) return undefined;
  const numeralEnd = at + numeral.length - number.magnitude.length;
  return measured(text, at, number.value, numeralEnd, readUnit, 'han');
}

/** The number with the unit and the 多 or 余 that follow it: `20余万人`, `300多户`, `5万余人`. */
function measured(
  text: string,
  start: number,
  value: string,
  numeralEnd: number,
  readUnit: UnitReader,
  form: 'digits' | 'han',
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
  return { start, end, value, unit, loose, form };
}

function matchAt(re: RegExp, text: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(text);
}
