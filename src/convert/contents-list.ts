import { headingLabel } from '../parse/heading-label.ts';
import type { CutLines } from './cut.ts';
import type { SourceLine } from './source-line.ts';

const titleRe = /^目\s*录$/u;
/** An entry with its page: `第一节 发展基础……2`, `发展环境\t5`, `前 言 1`. */
const entryRe = /(?:[.．…·•‥。_—-]{2,}\s*|\t\s*|\s{2,}|\s)[（(]?\d{1,3}[)）]?$|[.．…·•]{3,}$/u;
const leastEntries = 4;

/**
 * A document's table of contents: from its title (目录), or from the first of several entries with page numbers, to the last
 * entry. Entries without page numbers count where the same line stands in the text below.
 */
export function contentsList(lines: readonly SourceLine[]): CutLines | undefined {
  const first = lines.findIndex(({ text }) => titleRe.test(text));
  const start = first >= 0 ? first : untitledStart(lines);
  if (start < 0) return undefined;
  const later = new Map<string, number>();
  for (const { text, number } of lines) if (text !== '') later.set(plain(text), number);
  let end = start;
  let entries = 0;
  for (let at = first >= 0 ? start + 1 : start; at < lines.length; at++) {
    const { text } = lines[at]!;
    if (text === '') continue;
    const repeated = (later.get(plain(text)) ?? 0) > at + 1 && text.length < 60;
    const entry = entryRe.test(text) && !/[。；]/u.test(text);
    if (
      !entry &&
      !(repeated && entries === 0) &&
      !(repeated && !entryRe.test(lines[end]!.text)) &&
      !goesOn(lines, at)
    )
      break;
    end = at;
    entries++;
  }
  return entries < leastEntries
    ? undefined
    : {
        reason: 'contents',
        lines: lines.slice(start, end + 1).filter(({ text }) => text !== ''),
        everywhere: false,
      };
}

/** Whether an entry is broken over two lines: a heading whose page stands at the end of the next line. */
function goesOn(lines: readonly SourceLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => text !== '');
  return (
    next !== undefined &&
    headingLabel(lines[at]!.text) !== undefined &&
    headingLabel(next.text) === undefined &&
    entryRe.test(next.text) &&
    /[.．…·•]{3,}|\t/u.test(next.text)
  );
}

/** Where several entries with leaders or tabs and a page follow one another. */
function untitledStart(lines: readonly SourceLine[]): number {
  const filled = lines.filter(({ text }) => text !== '');
  for (let at = 0; at + leastEntries <= Math.min(filled.length, 120); at++) {
    const run = filled.slice(at, at + leastEntries);
    if (
      run.every(
        ({ text }) => /(?:[.．…·•‥]{3,}\s*|\t)\d{1,3}$/u.test(text) && headingLabel(text) !== undefined,
      )
    )
      return run[0]!.number - 1;
  }
  return -1;
}

/** An entry's words without leaders, page and spaces. */
function plain(text: string): string {
  return text.replace(/[\s.．…·•‥]*[（(]?\d{0,3}[)）]?$/u, '').replace(/\s/gu, '');
}
