import { plainForm } from './plain-form.ts';

/** A text in plain form with each synonym taken for the first of its group. */
export type OneWord = (text: string) => string;

/** Makes texts comparable that use different words for one thing: `规模以上工业` and `规上工业`, `比例` and `比重`. */
export function synonyms(groups: readonly (readonly string[])[]): OneWord {
  const firstOf = new Map(
    groups.flatMap((words) =>
      words.map((word) => [plainForm(word).text, plainForm(words[0]!).text] as const),
    ),
  );
  if (firstOf.size === 0) return (text) => plainForm(text).text;
  const wordRe = new RegExp(
    [...firstOf.keys()]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[()]/gu, String.raw`\$&`))
      .join('|'),
    'gu',
  );
  return (text) => plainForm(text).text.replace(wordRe, (word) => firstOf.get(word)!);
}
