import { plainForm } from './plain-form.ts';

/** What is left between words: brackets, quotation marks, commas, and the numbering of a table row. */
const marksRe = /[()“”"'‘’《》【】[\]、,，。:：;；\-—_/\d.]/gu;

/**
 * What of a subject narrows an indicator beyond its `wordings`: the words left when those and the `neutral` ones are
 * taken out, or `null` if none are. A neutral word of one character counts only beside what was taken out, for
 * elsewhere it may be part of another word (`新` of 新兴). `全区高新技术企业总量` → `null`, `服务业新开工项目` → `服务业`.
 */
export function qualifierOf(
  subject: string,
  wordings: readonly string[],
  neutral: readonly string[],
): string | null {
  const [characters, words] = [
    neutral.filter((word) => word.length === 1),
    neutral.filter((word) => word.length > 1),
  ];
  const rest = [...longestFirst(wordings), ...longestFirst(words)].reduce(
    (left, word) => left.replaceAll(word, gap),
    plainForm(subject).text,
  );
  const left = rest
    .replace(marksRe, '')
    .split(gap)
    .map((part, index, parts) => trim(part, characters, { start: index > 0, end: index < parts.length - 1 }))
    .join('');
  return left === '' ? null : left;
}

/** Stands for what was taken out. */
const gap = '|';

function longestFirst(words: readonly string[]): string[] {
  return words.map((word) => plainForm(word).text).sort((a, b) => b.length - a.length);
}

function trim(part: string, characters: readonly string[], at: { start: boolean; end: boolean }): string {
  let start = 0;
  let end = part.length;
  while (at.start && start < end && characters.includes(part.charAt(start))) start++;
  while (at.end && end > start && characters.includes(part.charAt(end - 1))) end--;
  return part.slice(start, end);
}
