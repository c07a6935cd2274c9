import type { Rule, SourceUnderCheck } from '../rule.ts';

/** Lists, quotes and brackets of plans stand in two or three others; parsing takes the square of the depth. */
const mostDeep = 100;

/** The marks and white space that a line of a nested list or quote begins with. */
const beginningRe = /^[\s>]*/u;

/** Nothing stands deeper in lists, quotes or brackets than anybody would write. */
export const saneNesting: Rule<SourceUnderCheck> = {
  id: 'sane-nesting',
  severity: 'error',
  check({ file }, complain) {
    for (const [index, text] of String(file).split('\n').entries()) {
      const column = tooDeepAt(text);
      if (column === null) continue;
      complain(
        `More than ${mostDeep} quotes, steps of a list or brackets stand in one another here; a conversion has made them: cut them.`,
        { line: index + 1, column },
      );
      return;
    }
  },
};

/** The column where a line goes too deep, `null` if it nowhere does. */
function tooDeepAt(line: string): number | null {
  if (beginningRe.exec(line)![0].length > mostDeep && line.trim() !== '') return mostDeep + 1;
  let open = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '[') open += 1;
    else if (line[at] === ']') open = Math.max(0, open - 1);
    if (open > mostDeep) return at + 1;
  }
  return null;
}
