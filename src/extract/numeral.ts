/**
 * Numerals as Chinese documents write them, read whole or not at all: digits (`1,500`, `1 300`, `-3.5`), characters
 * (`一千二百三十点五`, `三四十`, `二〇三五`), both (`13万2千`).
 */
export interface Numeral {
  /** A decimal, or `30..40` for a numeral that names two neighbours (`三四十`). */
  value: string;
  form: 'digits' | 'han';
  /** The magnitude inside it that belongs to its unit: the 万 of `13万2千人`, which is 13.2 万人. */
  magnitude: string;
  /** Where it ends in the text, before a 万 or 亿 that begins its unit. */
  end: number;
}

const hanDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const hanMyriads: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Digits, grouped by commas or spaces or not, with decimals: `1,500`, `1 300`, `12.5`. */
export const digitsPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** A numeral in Chinese characters, with decimals: `二十`, `五百`, `两`, `三点五`. */
export const hanPattern = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+[万亿]*)?';

const digitsRe = new RegExp(digitsPattern, 'uy');
const hanRe = new RegExp(hanPattern, 'uy');
/** `13万2千`, `1亿3000万`: a second, smaller part in its own magnitude. */
const secondPartRe =
  /(?<first>万亿|亿|万|千)(?<digits>\d{1,4})(?<second>千万|百万|十万|万|千|百)(?![\d.亿])/uy;
const magnitudes: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
/** `1千2百万`, `3百5十`: digits by power, the larger first, before a 万 or 亿 that begins the unit. */
const poweredRe = /(?:(?<thousands>\d)千)?(?<hundreds>\d)百(?:(?<tens>\d)十)?(?=\p{Script=Han})/uy;
/** Words after which a dash before digits is a minus sign: `增长-3.5%`. */
const minusRe = /(?:增长|增速|增幅|递增|涨幅|为|是|达到?|至|到)[-—]$/u;
/** `三四十`, `七八`, `十七八`, `两三百`: two digits that follow each other stand for either. */
const neighboursRe =
  /^(?<lead>[一二三四五六七八九]?十|)(?<low>[一二两三四五六七八])(?<high>[二三四五六七八九])(?<tail>[十百千]?[万亿]*)$/u;

/** The numeral that begins at `at`, `undefined` if none does or only a part of it could be read. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  return isDigit(text.charCodeAt(at)) ? digitNumeral(text, at) : hanNumeral(text, at);
}

function digitNumeral(text: string, at: number): Numeral | undefined {
  digitsRe.lastIndex = at;
  const digits = digitsRe.exec(text)![0];
  const end = at + digits.length;
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (text.charAt(end) === ' ' && isDigit(text.charCodeAt(end + 1))) return undefined;
  poweredRe.lastIndex = at;
  const powered = poweredRe.exec(text)?.groups;
  if (powered && (powered['thousands'] !== undefined || powered['tens'] !== undefined)) {
    const { thousands = 0, hundreds = 0, tens = 0 } = powered;
    const whole = Number(thousands) * 1000 + Number(hundreds) * 100 + Number(tens) * 10;
    return { value: String(whole), form: 'digits', magnitude: '', end: poweredRe.lastIndex };
  }
  const value = (isNegative(text, at) ? '-' : '') + digitsValue(digits);
  secondPartRe.lastIndex = end;
  const groups = secondPartRe.exec(text)?.groups;
  if (!groups) return { value, form: 'digits', magnitude: '', end };
  const [first, second] = [magnitudes[groups['first']!]!, magnitudes[groups['second']!]!];
  if (second >= first || value.includes('.')) return undefined;
  const added = (Number(groups['digits']) * second) / first;
  return {
    value: String(Number((Number(value) + added).toFixed(8))),
    form: 'digits',
    magnitude: groups['first']!,
    end: secondPartRe.lastIndex,
  };
}

/** Whether the digits at `at` have a minus sign before them. */
export function isNegative(text: string, at: number): boolean {
  return minusRe.test(text.slice(Math.max(0, at - 4), at));
}

function hanNumeral(text: string, at: number): Numeral | undefined {
  hanRe.lastIndex = at;
  const written = hanRe.exec(text)?.[0];
  if (written === undefined) return undefined;
  const magnitude = /(?:万亿|[万亿])$/u.exec(written)?.[0] ?? '';
  const head = written.slice(0, written.length - magnitude.length);
  const end = at + head.length;
  const value = head === '' ? '1' : hanText(head);
  return value === undefined ? undefined : { value, form: 'han', magnitude: '', end };
}

function hanText(numeral: string): string | undefined {
  const near = neighboursRe.exec(numeral)?.groups;
  if (near && hanDigits[near['high']!] === hanDigits[near['low']!]! + 1) {
    const [lead, tail] = [near['lead']!, near['tail']!];
    if (lead === '' || tail === '') {
      const both = [near['low']!, near['high']!].map((digit) => hanValue(lead + digit + tail));
      if (both.every((value) => value !== undefined)) return both.join('..');
    }
  }
  const [whole, decimals] = numeral.split('点');
  const value = hanValue(whole!);
  if (value === undefined || decimals === undefined) return value === undefined ? undefined : String(value);
  return `${value}.${[...decimals].map((digit) => hanDigits[digit]).join('')}`;
}

/** The value of a whole numeral in Chinese characters, `undefined` if it is none: `一百二十` → 120, `二〇三五` → 2035. */
export function hanValue(numeral: string): number | undefined {
  if (/^[〇零一二三四五六七八九]{3,}$/u.test(numeral) || /^[二三四五六七八九]〇$/u.test(numeral)) {
    return Number([...numeral].map((character) => hanDigits[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastPower = Infinity;
  for (const character of numeral) {
    const power = hanPowers[character];
    const myriad = hanMyriads[character];
    if (power !== undefined) {
      // 万千, 千百: words for many, no numerals.
      if (power >= lastPower || (digit === undefined && total > 0)) return undefined;
      section += (digit ?? 1) * power;
      lastPower = power;
      digit = undefined;
    } else if (myriad !== undefined) {
      const before = section + (digit ?? 0);
      if (myriad === 1e8) total = (total + before || 1) * myriad;
      else total += (before || 1) * myriad;
      section = 0;
      digit = undefined;
      lastPower = Infinity;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = hanDigits[character];
    }
  }
  return total + section + trailing(numeral, digit ?? 0);
}

/** `两千五` is 2500 and `一百二` 120: a last digit without power is of the next one. */
function trailing(numeral: string, digit: number): number {
  const power = /(?<power>[百千万])[一二三四五六七八九]$/u.exec(numeral)?.groups?.['power'];
  return power === undefined ? digit : (digit * magnitudes[power]!) / 10;
}

/** Digits as a decimal string: `1,500` → `1500`. */
export function digitsValue(digits: string): string {
  return digits.replace(/[, ]/gu, '');
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
