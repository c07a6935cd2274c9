import type { Unit } from '../schema/unit.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';

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
  const unit = vocabulary.units.find((known) => isNamed(known, symbol));
  const name = unit?.name[language] ?? symbol;
  return { text: leadingNumberRe.test(name) ? `× ${name}` : name, chinese: hanRe.test(name) };
}

function isNamed({ symbol, aliases }: Unit, name: string): boolean {
  const plain = name.replace(/\s/gu, '').replace('％', '%');
  return symbol === plain || aliases.includes(plain);
}
