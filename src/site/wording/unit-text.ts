import type { Quantity } from '../../schema/quantity.ts';
import type { Unit } from '../../schema/unit.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { axisPower, englishNumber } from './english-number.ts';
import { countedThing } from './gloss/compose-subject.ts';

/** A unit as it is shown after a number; `chinese` says that it is a plan's own word in an edition of another language. */
export interface UnitText {
  text: string;
  chinese: boolean;
}

/**
 * A number with its unit as the edition writes it; `count` is the number where what it counts is named beside it. `original` is the same as the plan writes it, where that is another
 * number; `null` where it is the same.
 */
export interface AmountText {
  number: string;
  unit: UnitText | null;
  original: string | null;
  count: string;
}

const hanRe = /\p{Script=Han}/u;
/** `%`, `‰`, `/10万` */
const closeUnitRe = /^[%‰/]/u;
const oneRe = /^1$/u;
/** Units that count things, whose English name is that of the thing: 家, 个, 人. */
const counterRe = /^(?:count-|persons$)/u;

type Amount = Pick<Quantity, 'value' | 'unit' | 'subject'>;

/**
 * A stated number with its unit. The Chinese edition shows both as the plan wrote them. The English one writes out what the
 * unit says of the number (`1500 亿元`: 150 billion yuan), and names what is counted (`600 家`: 600 firms).
 */
export function amountText(
  { value, unit, subject }: Amount,
  library: Library,
  { language }: Edition,
): AmountText {
  const stated = (value ?? '').replace('..', '–');
  if (language === 'zh') {
    return {
      number: stated,
      unit: unit === null ? null : { text: unit, chinese: false },
      original: null,
      count: stated,
    };
  }
  const known = unit === null ? undefined : unitNamed(library.vocabulary.units, unit);
  const { number, power } = englishNumber(value ?? '', known?.tens ?? 0);
  const name = englishUnit(unit, known, oneRe.test(value ?? '') ? 'one' : 'many', subject, library);
  const text = [power, name].filter((part) => part !== '').join(' ');
  return {
    number,
    unit: text === '' ? null : { text, chinese: hanRe.test(text) },
    original: known?.tens ? `${stated} ${unit}` : null,
    count: power === '' ? number : `${number} ${power}`,
  };
}

/** An amount as one run of text: `8%`, `600 家`, `150 billion yuan`. Only a sign such as `%` stands close to the number. */
export function amountRun({ number, unit }: Pick<AmountText, 'number' | 'unit'>): string {
  if (unit === null) return number;
  return number + (closeUnitRe.test(unit.text) ? unit.text : ` ${unit.text}`);
}

/** What an axis is numbered in: the suffix of its last number, and what the values stated in `unit` are multiplied by. */
export interface AxisUnit {
  suffix: string;
  factor: number;
}

/** The unit of an axis for `values` stated in `unit` of `subject`. */
export function axisUnit(
  values: readonly number[],
  { unit, subject }: Pick<Quantity, 'subject'> & { unit: string },
  library: Library,
  { language }: Edition,
): AxisUnit {
  if (language === 'zh') return { suffix: suffixOf(unit), factor: 1 };
  const known = unitNamed(library.vocabulary.units, unit);
  const tens = known?.tens ?? 0;
  const power = axisPower(Math.max(0, ...values.map(Math.abs)) * 10 ** tens);
  const name = englishUnit(unit, known, 'many', subject, library);
  const text = [power.name, name].filter((part) => part !== '').join(' ');
  return { suffix: text === '' ? '' : suffixOf(text), factor: 10 ** (tens - power.tens) };
}

const suffixOf = (text: string): string => (closeUnitRe.test(text) ? text : ` ${text}`);

/** A unit's name where it stands by itself, as below an indicator: in English, of the numbers as they are written out. */
export function unitName(unit: string, subject: string, library: Library, { language }: Edition): string {
  if (language === 'zh') return unitNamed(library.vocabulary.units, unit)?.name.zh ?? unit;
  return englishUnit(unit, unitNamed(library.vocabulary.units, unit), 'many', subject, library) || unit;
}

/** A unit as the plans write it, and in the edition's language: `亿元`, `100 million yuan (亿元)`. */
export function unitLabel(unit: string, { vocabulary }: Library, { language, words }: Edition): string {
  const known = unitNamed(vocabulary.units, unit);
  if (language === 'zh' || known === undefined || !hanRe.test(unit)) return known?.name[language] || unit;
  const { number, power } = englishNumber('1', known.tens ?? 0);
  const parts = [...(known.tens ? [number] : []), power, known.name.en];
  return parts.filter((part) => part !== '').join(' ') + words.bracket(unit);
}

/** What kind of unit it is: one that counts things or people, one of money, or another. */
export function unitKind(unit: string | null, { vocabulary }: Library): 'counter' | 'money' | 'other' {
  const dimension = (unit !== null && unitNamed(vocabulary.units, unit)?.dimension) || '';
  if (counterRe.test(dimension)) return 'counter';
  return dimension.startsWith('money') ? 'money' : 'other';
}

function englishUnit(
  symbol: string | null,
  unit: Unit | undefined,
  number: 'one' | 'many',
  subject: string,
  library: Library,
): string {
  if (unit === undefined) return symbol ?? '';
  const counted = counterRe.test(unit.dimension) ? countedThing(subject, library.vocabulary) : null;
  if (counted !== null) return counted[number];
  return number === 'one' ? (unit.one ?? unit.name.en) : unit.name.en;
}

function unitNamed(units: readonly Unit[], symbol: string): Unit | undefined {
  const plain = symbol.replace(/\s/gu, '').replace('％', '%');
  return units.find((unit) => unit.symbol === plain || unit.aliases.includes(plain));
}
