import { simplifiedOf, traditional } from './traditional-characters.ts';

/** The simplified character for each traditional one. */
const pairs: ReadonlyMap<string, string> = new Map(
  Array.from(traditional, (character, i) => [character, simplifiedOf.charAt(i)]),
);
const traditionalRe = new RegExp(`[${traditional}]`, 'u');

/** A character in its simplified form: `縣` → `县`. */
export function simplifiedCharacter(character: string): string {
  return pairs.get(character) ?? character;
}

/** A text in simplified characters, each at its place: `養老床位` → `养老床位`. */
export function simplified(text: string): string {
  return traditionalRe.test(text) ? Array.from(text, simplifiedCharacter).join('') : text;
}
