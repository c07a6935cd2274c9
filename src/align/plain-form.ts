import { simplifiedCharacter } from '../text/simplified.ts';

/**
 * Text in the form in which wordings are compared: without white space, full-width letters and brackets in their
 * half-width form, lower case, simplified characters. `Ｒ&Ｄ 经费（错年值）` → `r&d经费(错年值)`. `at[i]` is where character `i` stands in the text.
 */
export function plainForm(text: string): { text: string; at: number[] } {
  const characters: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/\s/u.test(character)) continue;
    characters.push(simplifiedCharacter(halfWidth(character).toLowerCase()));
    at.push(i);
  }
  return { text: characters.join(''), at };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}
