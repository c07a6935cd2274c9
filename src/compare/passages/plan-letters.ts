import { planSentences } from '../../parse/plan-sentences.ts';
import type { PlanText, Sentence } from '../../schema/plan-text.ts';

/** What stands in place of a number, of a name, and between two plans; no letter of a plan has these codes. */
export const numberCode = 1;
export const nameCode = 2;

/**
 * The letters of a plan: its text without punctuation and white space, a number as one letter and a known name as one
 * letter, so that a passage is the same where only these were changed. Of each letter its sentence (an index into
 * `sentences`) and the run of that sentence's text that it stands for.
 */
export interface PlanLetters {
  plan: string;
  sentences: readonly Sentence[];
  codes: Uint16Array;
  sentenceOf: Uint32Array;
  startOf: Uint32Array;
  endOf: Uint32Array;
}

/** `1,500`, `8.5`, `８５`: an amount in digits, whatever it counts. */
const numberSource = String.raw`\p{Nd}+(?:[.,，．]\p{Nd}+)*`;
const letterSource = String.raw`[\p{L}\p{N}]`;
/** What has a special meaning in a regular expression. */
const metaRe = /[\\^$.*+?()[\]{}|]/gu;

/** A cutter of plans into letters; `names` are those of districts and the like, each of which counts as one letter. */
export function letterCutter(names: readonly string[]): (plan: string, text: PlanText) => PlanLetters {
  const known = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const nameSource =
    known.length === 0 ? '(?!)' : known.map((name) => name.replace(metaRe, '\\$&')).join('|');
  const letterRe = new RegExp(`(?<number>${numberSource})|(?<name>${nameSource})|${letterSource}`, 'gu');

  return (plan, text) => {
    const sentences = [...planSentences(text).values()];
    const room = sentences.reduce((all, sentence) => all + sentence.text.length, 0);
    const codes = new Uint16Array(room);
    const [sentenceOf, startOf, endOf] = [
      new Uint32Array(room),
      new Uint32Array(room),
      new Uint32Array(room),
    ];
    let count = 0;
    for (const [index, sentence] of sentences.entries()) {
      for (const { 0: letter, index: start, groups } of sentence.text.matchAll(letterRe)) {
        codes[count] = groups?.['number'] ? numberCode : groups?.['name'] ? nameCode : letter.charCodeAt(0);
        sentenceOf[count] = index;
        startOf[count] = start;
        endOf[count] = start + letter.length;
        count += 1;
      }
    }
    return {
      plan,
      sentences,
      codes: codes.subarray(0, count),
      sentenceOf: sentenceOf.subarray(0, count),
      startOf: startOf.subarray(0, count),
      endOf: endOf.subarray(0, count),
    };
  };
}
