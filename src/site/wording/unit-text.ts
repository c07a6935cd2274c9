import type { Language } from '../../schema/bilingual.ts';
import type { Unit } from '../../schema/unit.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';

/** A unit as it is shown after a number; `chinese` says that it is a plan's own word in an edition of another language. */
export interface UnitText {
  text: string;
  chinese: boolean;
}

/** `亿`, `10 thousand` … : a unit whose name begins with a number cannot follow another number directly. */
const leadingNumberRe = /^\d/u;
const hanRe = /\p{Script=Han}/u;

/**
 * A unit in the words of the edition. The Chinese edition shows it as the plan wrote it; the English one by the name the
 * vocabulary gives it, or as written where the vocabulary does not know it.
 */
export function unitText({ vocabulary }: Library, { language }: Edition, symbol: string): UnitText {
  if (language === 'zh') return { text: symbol, chinese: false };
  const name = nameIn(vocabulary.units, symbol, language);
  return { text: leadingNumberRe.test(name) ? `× ${name}` : name, chinese: hanRe.test(name) };
}

/** `%`, `‰`, `/10万` */
const closeUnitRe = /^[%‰/]/u;

/** A unit as it follows its number in running text, with the space that it wants: `%`, ` 家`. */
export function unitSuffix(unit: string, library: Library, edition: Edition): string {
  const { text } = unitText(library, edition, unit);
  return closeUnitRe.test(text) ? text : ` ${text}`;
}

/** A unit's name where it stands by itself, as below an indicator. */
export function unitName({ vocabulary }: Library, { language }: Edition, symbol: string): string {
  return nameIn(vocabulary.units, symbol, language);
}

function nameIn(units: readonly Unit[], symbol: string, language: Language): string {
  return units.find((unit) => isNamed(unit, symbol))?.name[language] ?? symbol;
}

function isNamed({ symbol, aliases }: Unit, name: string): boolean {
  const plain = name.replace(/\s/gu, '').replace('％', '%');
  return symbol === plain || aliases.includes(plain);
}
