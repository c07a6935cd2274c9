import { shiftDecimal } from '../../text/shift-decimal.ts';

/** A number as English writes it, and the power of ten that follows it: `150` and `billion`. */
export interface EnglishNumber {
  number: string;
  power: string;
}

/** From the largest down; smaller numbers are written out. */
const powers = [
  { tens: 12, name: 'trillion' },
  { tens: 9, name: 'billion' },
  { tens: 6, name: 'million' },
] as const;
const thousandRe = /\B(?=(?:\d{3})+$)/gu;

/**
 * A stated value (`1500`, a range `10..15`, a ratio `48:52`) in units of 10^`tens`, exactly as English writes it.
 * @example englishNumber('1500', 8) // { number: '150', power: 'billion' }
 */
export function englishNumber(value: string, tens: number): EnglishNumber {
  const ends = value.split('..').map((end) => (end.includes(':') ? end : shiftDecimal(end, tens)));
  return ends.map(asWritten).reduce((from, to) =>
    from.power === to.power
      ? { number: `${from.number}–${to.number}`, power: to.power }
      : {
          number: `${[from.number, from.power].filter((part) => part !== '').join(' ')}–${to.number}`,
          power: to.power,
        },
  );
}

function asWritten(plain: string): EnglishNumber {
  if (plain.includes(':')) return { number: plain, power: '' };
  const [whole = ''] = plain.replace('-', '').split('.');
  const power = powers.find(({ tens }) => whole.length > tens);
  const shown = power ? shiftDecimal(plain, -power.tens) : plain;
  const [left = '', right] = shown.split('.');
  const grouped = left.replace(thousandRe, ',');
  return { number: right === undefined ? grouped : `${grouped}.${right}`, power: power?.name ?? '' };
}

/** The unit in which an axis up to `largest` is numbered: its power of ten, and that power's name. */
export function axisPower(largest: number): { tens: number; name: string } {
  return powers.find(({ tens }) => largest >= 10 ** tens) ?? { tens: 0, name: '' };
}
