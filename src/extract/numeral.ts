/** Digits, grouped by commas or not, with decimals: `1,500`, `12.5`. */
export const digitsPattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

/** A numeral in Chinese characters: `二十`, `五百`, `两`. */
export const hanPattern = '[〇零一二两三四五六七八九十百千万亿]+';

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

/** The value of a numeral in Chinese characters, `undefined` if it is none: `一百二十` → 120, `二〇三五` → 2035. */
export function hanValue(numeral: string): number | undefined {
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(numeral)) {
    return Number([...numeral].map((character) => hanDigits[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const power = hanPowers[character];
    const myriad = hanMyriads[character];
    if (power !== undefined) {
      section += (digit ?? 1) * power;
      digit = undefined;
    } else if (myriad !== undefined) {
      const before = section + (digit ?? 0);
      if (myriad === 1e8) total = (total + before || 1) * myriad;
      else total += (before || 1) * myriad;
      section = 0;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = hanDigits[character];
    }
  }
  return total + section + (digit ?? 0);
}

/** A numeral in Chinese characters parted into its value and the 万 or 亿 that belongs to its unit. */
export interface HanNumber {
  value: string;
  magnitude: string;
}

/** `五百亿` → 500 and 亿, `千亿` → 1000 and 亿, `亿` → 1 and 亿, `二十` → 20. */
export function hanNumber(numeral: string): HanNumber | undefined {
  const magnitude = /(?:万亿|[万亿])$/u.exec(numeral)?.[0] ?? '';
  const head = numeral.slice(0, numeral.length - magnitude.length);
  const value = head === '' ? 1 : hanValue(head);
  return value === undefined ? undefined : { value: String(value), magnitude };
}

/** Digits as a decimal string: `1,500` → `1500`. */
export function digitsValue(digits: string): string {
  return digits.replaceAll(',', '');
}
