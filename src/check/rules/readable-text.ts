import type { Rule } from '../rule.ts';

/** Characters that a reader cannot see but that split words, join them, or turn their order round. */
const unseenRe = /[\p{Cc}\p{Cf}]/u;
/** Where a character was lost, or only one font of one machine has it. */
const lostRe = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]/u;
/** Lines of the plan are parted by these. */
const spaceRe = /[\n\r\t\f\v]/u;

/**
 * A plan holds only characters that readers see. Invisible ones are removed (an original may have them: they do not count);
 * for a lost one an erratum says what stands there in print.
 */
export const readableText: Rule = {
  id: 'readable-text',
  severity: 'error',
  check({ file }, complain) {
    for (const [index, line] of String(file).split('\n').entries()) {
      const characters = [...line];
      let column = 1;
      for (const character of characters) {
        const place = { line: index + 1, column };
        column += character.length;
        // A byte order mark begins many files.
        if (spaceRe.test(character) || (index === 0 && place.column === 1 && character === '\uFEFF'))
          continue;
        if (unseenRe.test(character))
          complain(`An invisible character (${codeOf(character)}) stands here; remove it.`, place);
        else if (lostRe.test(character))
          complain(
            `A character was lost here (${codeOf(character)}); write the one in print, and name it as an erratum.`,
            place,
          );
      }
    }
  },
};

/** `U+200B` */
function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
