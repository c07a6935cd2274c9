import type { GrammarWords } from '../schema/grammar-words.ts';

/** The words for places made ready for reading. */
export interface Places {
  /** The whole of a place at the start of a text, and at the end of one: `全省`. */
  wholeRe: RegExp;
  wholeAtEndRe: RegExp;
  /** A part of a place (`place`) before a statistic: `城区` + `空气优良天数比例`. */
  partRe: RegExp;
  /** A part of a place that is all a noun phrase names: `开发区`, `县本级`. */
  onlyPartRe: RegExp;
  /** Whether a whole is another than the document's own; where that is not known only the state and its provinces are. */
  wider: (whole: string, own: string | null) => boolean;
  /** What a text calls the whole of its own place: the word of this kind that it uses most. */
  ownWhole: (texts: Iterable<string>) => string | null;
}

/** Compiles the words for places. */
export function compilePlaces({ wholes, parts, statistics }: GrammarWords['places']): Places {
  const whole = wholes.join('|');
  const part = [...parts].sort((a, b) => b.length - a.length).join('|');
  const statistic = statistics.join('|');
  const countRe = new RegExp(whole, 'gu');
  return {
    wholeRe: new RegExp(`^(?:${whole})`, 'u'),
    wholeAtEndRe: new RegExp(`(?:${whole})$`, 'u'),
    partRe: new RegExp(`^(?<place>\\p{Script=Han}{0,8}?(?:${part}))(?=.*(?:${statistic})$)`, 'u'),
    onlyPartRe: new RegExp(`^\\p{Script=Han}{0,8}?(?:${part})$`, 'u'),
    wider: (word, own) => own !== null && word !== own && wholes.indexOf(word) < wholes.indexOf(own),
    ownWhole: (texts) => {
      const counts = new Map<string, number>();
      for (const text of texts)
        for (const [word] of text.matchAll(countRe)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
    },
  };
}
