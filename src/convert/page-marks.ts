import type { CutLines } from './cut.ts';
import type { SourceLine } from './source-line.ts';

/** `— 12 —`, `- 3 -`, `{3}------`, `第3页`, `第 3 页 共 20 页`, `3/20`, a number alone. */
const pageNumberRe =
  /^(?:[—–\-·~_]*\s*\d{1,4}\s*[—–\-·~_]*|第?\s*\d{1,4}\s*页(?:[，,、/\s]*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|\{\d{1,4}\}-{5,})$/u;
const tableGoesOnRe = /^(?:[（(]?续表?\s*\d*[)）]?|[（(]接上页[)）]|（?续上表）?)$/u;
const longestHead = 40;
const leastRepeats = 3;

/** The page numbers, running heads and notes that a table goes on, which stand between the lines of a document. */
export function pageMarks(lines: readonly SourceLine[]): CutLines[] {
  const numbers = alike(lines.filter(({ text }) => pageNumberRe.test(text)));
  const pages = [...numbers.values()].filter((group) => group.length > 1 || /\D/u.test(group[0]!.text));
  const marked = new Set(pages.flat().map(({ number }) => number));
  const heads = [
    ...alike(lines.filter(({ text }) => text !== '' && text.length <= longestHead)).values(),
  ].filter(
    (group) =>
      group.length >= leastRepeats &&
      !marked.has(group[0]!.number) &&
      group.every((line) => besidePageEnd(lines, line, marked)),
  );
  const goesOn = [...alike(lines.filter(({ text }) => tableGoesOnRe.test(text))).values()];
  const cut = (reason: CutLines['reason'], groups: SourceLine[][]): CutLines[] =>
    groups.map((group) => ({ reason, lines: group, everywhere: true }));
  return [...cut('page-number', pages), ...cut('running-head', heads), ...cut('table-goes-on', goesOn)];
}

/** Lines grouped by their text, any number in it standing for any other, as `cutLines` of the front matter does. */
function alike(lines: readonly SourceLine[]): Map<string, SourceLine[]> {
  return Map.groupBy(lines, ({ text }) => text.replace(/\s/gu, '').replace(/\d+/gu, '0'));
}

/** Whether a page ends or begins at a line: a page number or a form feed is next to it, blank lines apart. */
function besidePageEnd(
  lines: readonly SourceLine[],
  { number }: SourceLine,
  marked: ReadonlySet<number>,
): boolean {
  if (lines[number - 1]!.page || lines[number]?.page) return true;
  for (const step of [-1, 1]) {
    let at = number - 1 + step;
    while (lines[at]?.text === '' && !lines[at]!.page) at += step;
    if (lines[at] === undefined || marked.has(lines[at]!.number) || lines[at]!.page) return true;
  }
  return false;
}
