import { simplifiedCharacter } from '../text/simplified.ts';
import type { FoldedText } from './folded-text.ts';
import { withoutSlips } from './printing-slips.ts';

/** What Chinese text writes in several ways, and the one way the grammar reads. */
const sameCharacter = new Map<string, string>(
  Object.entries({
    '，': ',',
    '；': ';',
    '：': ':∶',
    '（': '(',
    '）': ')',
    '？': '?',
    '！': '!',
    '~': '～〜∼',
    '—': '–―－‐‑−─',
    '<': '＜﹤',
    '>': '＞﹥',
    '≥': '≧⩾',
    '≤': '≦⩽',
    '%': '％﹪',
    '[': '［【',
    ']': '］】',
  }).flatMap(([one, others]) => [...others].map((other) => [other, one] as const)),
);

const spaceRe = /[\s\u200b\ufeff]/u;
/** The full-width forms of the characters from `!` to `~`, and how far they stand from them. */
const fullWidth = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };

/** Folds a sentence. `增长 ７.5 ％,其中` → `增长7.5%，其中`; a space that parts two numbers stays. Slips of print inside numbers are read as what is meant. */
export function foldText(sentence: string): FoldedText {
  const characters: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const start = i;
    while (i < sentence.length && isSpace(sentence, i)) i++;
    if (i === sentence.length) break;
    const afterDigit = isDigit(characters.at(-1));
    if (i > start && afterDigit && isDigit(halfWidth(sentence, i))) {
      characters.push(' ');
      origin.push(start);
    }
    const half = halfWidth(sentence, i);
    const inNumber = afterDigit && i === start && (half === ',' || half === ':' || half === '∶');
    if (inNumber && i + 1 < sentence.length && isDigit(halfWidth(sentence, i + 1))) {
      characters.push(half === ',' ? ',' : ':');
    } else characters.push(sameCharacter.get(half) ?? simplifiedCharacter(half));
    origin.push(i);
  }
  origin.push(sentence.length);
  return withoutSlips({ text: characters.join(''), origin });
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return false;
  return spaceRe.test(text.charAt(at));
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function halfWidth(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code >= fullWidth.first && code <= fullWidth.last
    ? String.fromCharCode(code - fullWidth.shift)
    : text.charAt(at);
}
