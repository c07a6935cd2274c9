/**
 * A sentence made ready for reading: no white space, half-width letters and digits, full-width punctuation.
 * Character `i` stands at `origin[i]` of the sentence; `origin` has one entry more, the sentence's length.
 */
export interface FoldedText {
  text: string;
  origin: number[];
}

const fullWidthFirst = 0xff01;
const fullWidthLast = 0xff5e;
const fullWidthShift = 0xfee0;

/** Punctuation that Chinese text writes in several ways, and the one way the grammar reads. */
const sameMark: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '∶': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '〜': '~',
  '～': '~',
  '∼': '~',
  '–': '—',
  '―': '—',
  '－': '—',
  '‐': '—',
  '‑': '—',
  '−': '—',
  '─': '—',
  '＜': '<',
  '＞': '>',
  '﹤': '<',
  '﹥': '>',
  '＝': '=',
  '≧': '≥',
  '≦': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '％': '%',
  '﹪': '%',
  '．': '.',
  '／': '/',
  '＋': '+',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

const spaceRe = /[\s\u200b\ufeff]/u;
const digitRe = /\d/u;

/** Folds a sentence. `增长 ７.5 ％,其中` → `增长7.5%，其中`; a space that parts two numbers stays. */
export function foldText(sentence: string): FoldedText {
  const characters: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const start = i;
    while (i < sentence.length && spaceRe.test(sentence.charAt(i))) i++;
    const character = sentence.charAt(i);
    if (i > start && digitRe.test(characters.at(-1) ?? '') && digitRe.test(halfWidth(character))) {
      characters.push(' ');
      origin.push(start);
    }
    if (character === '') break;
    characters.push(character);
    origin.push(i);
  }
  const folded = characters.map((character, i) => {
    const half = halfWidth(character);
    const betweenDigits =
      digitRe.test(halfWidth(characters[i - 1] ?? '')) && digitRe.test(halfWidth(characters[i + 1] ?? ''));
    if (betweenDigits && (half === ',' || half === '.')) return half;
    if (betweenDigits && (half === ':' || character === '∶')) return ':';
    return sameMark[half] ?? sameMark[character] ?? (half === '"' ? character : half);
  });
  origin.push(sentence.length);
  return { text: folded.join(''), origin };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= fullWidthFirst && code <= fullWidthLast
    ? String.fromCharCode(code - fullWidthShift)
    : character;
}
