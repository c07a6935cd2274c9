import { originalText } from '../original-text.ts';
import { plainText } from '../plain-text.ts';
import type { Rule } from '../rule.ts';

const shownCharacters = 24;

/** The Markdown holds the original's text, character for character: no more, no less, nothing moved. */
export const lossless: Rule = {
  id: 'lossless',
  severity: 'error',
  check({ about, placeOf, text, original }, complain) {
    if (original === undefined) {
      complain(
        `There is no original “${about.source.original}”; put the text as received into content/originals.`,
        placeOf(['source', 'original']),
      );
      return;
    }
    const expected = originalText(original, about);
    for (const index of expected.missing) {
      complain(
        `The original does not hold “${about.cuts[index]!.from} … ${about.cuts[index]!.to}” after the cut before it; mend or drop the cut.`,
        placeOf(['cuts', index]),
      );
    }
    if (expected.missing.length > 0) return;
    const actual = plainText(text);
    if (actual === expected.text) return;
    const at = firstDifference(actual, expected.text);
    complain(
      `The text departs from the original after “${expected.text.slice(Math.max(0, at - shownCharacters), at)}”: expected ` +
        `“${expected.text.slice(at, at + shownCharacters)}”, found “${actual.slice(at, at + shownCharacters)}”; restore it, or name the cut or erratum.`,
      placeAt(text, at),
    );
  },
};

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

/** The place of the heading or sentence that holds a character of the plain text. */
function placeAt(text: Parameters<typeof plainText>[0], at: number): { line: number; column: number } {
  let place = { line: 1, column: 1 };
  let passed = 0;
  for (const section of text.sections) {
    const runs = [
      { text: section.heading, place: section.place },
      ...section.passages.flatMap(({ sentences }) => sentences),
    ];
    for (const run of runs) {
      if (passed > at) return place;
      place = { line: run.place.line, column: run.place.column };
      passed += run.text.replace(/\s|\|/gu, '').length;
    }
  }
  return place;
}
