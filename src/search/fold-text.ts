import { isIdeograph, plainCharacter } from './plain-text.ts';

/**
 * A text as it is searched: as `plainText` has it, and without white space.
 * `at[i]` is where the character that gave `text[i]` begins in the original; `at[text.length]` is the original's length.
 */
export interface FoldedText {
  text: string;
  at: readonly number[];
}

const whiteRe = /^\s+$/u;
const digitRe = /^\d$/u;
/** What follows a comma that groups digits. */
const groupedRe = /^\d{3}(?!\d)/u;

/** @example foldText('ＧＤＰ 增长 1,500 亿元').text // 'gdp增长1500亿元' */
export function foldText(original: string): FoldedText {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    if (isIdeograph(character)) {
      text += character;
      at.push(offset);
      offset += 1;
      continue;
    }
    const folded = plainCharacter(character);
    const next = offset + character.length;
    const groups =
      folded === ',' &&
      digitRe.test(text.slice(-1)) &&
      groupedRe.test(original.slice(next, next + 4).normalize('NFKC'));
    if (!groups && !whiteRe.test(folded)) {
      text += folded;
      at.push(...folded.split('').map(() => offset));
    }
    offset = next;
  }
  at.push(offset);
  return { text, at };
}
