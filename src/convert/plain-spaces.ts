import { halfWidth } from '../check/plain-text.ts';
import { headingLabel } from '../parse/heading-label.ts';

/** What Chinese text sets without spaces around it. */
const tight = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]`;
const besideHanRe = new RegExp(`(?<=${tight})[ \\u00a0\\u3000]+|[ \\u00a0\\u3000]+(?=${tight})`, 'gu');
const inNumberRe = /(?<=\d)[ \u00a0\u3000]+(?=[\d.%％‰])(?!\d+[年月])|(?<=\d\.)[ \u00a0\u3000]+(?=\d)/gu;

/** Half-width marks in Chinese text, which need no space around them. */
const markRe =
  /(?<=[,;:(][ \u00a0]*)[ \u00a0]+(?=[\d\p{Script=Han}“])|(?<=[\d%\p{Script=Han}”])[ \u00a0]+(?=[ \u00a0]*[,;:)])/gu;

/** Prose without the spaces that conversions leave: `到 2025 年， 增长 8 %` → `到2025年，增长8%`. */
export function withoutStraySpaces(text: string): string {
  return halfWidth(text).replace(besideHanRe, '').replace(inNumberRe, '').replace(markRe, '').trim();
}

/** A heading with one space between its parts, none inside a word set wide (`前 言`) or around a number. */
export function headingSpaces(text: string): string {
  const plain = halfWidth(text)
    .trim()
    .replace(/[\s\u00a0\u3000]+/gu, ' ');
  if (/^\p{Script=Han} \p{Script=Han}$/u.test(plain)) return plain.replace(' ', '');
  const label = /^第[^\s]{1,5}[编篇部章节] /u.exec(plain)?.[0] ?? headingLabel(plain)?.label ?? '';
  const rest = plain.slice(label.length).replace(aroundNumberRe, '');
  return label + rest.trimStart();
}

const aroundNumberRe =
  /(?<=\d) (?=[\p{Script=Han}%])|(?<=\p{Script=Han}) (?=\d)|(?<=[“”（(]) | (?=[”“）)])/gu;
