/**
 * A text as it is searched: full width as half width, capitals as small letters, white space left out.
 * `at[i]` is where the character that gave `text[i]` begins in the original; `at[text.length]` is the original's length.
 */
export interface FoldedText {
  text: string;
  at: readonly number[];
}

const whiteRe = /^\s+$/u;

/** @example foldText('ＧＤＰ 增长').text // 'gdp增长' */
export function foldText(original: string): FoldedText {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').toLowerCase();
    if (!whiteRe.test(folded)) {
      text += folded;
      at.push(...folded.split('').map(() => offset));
    }
    offset += character.length;
  }
  at.push(offset);
  return { text, at };
}
