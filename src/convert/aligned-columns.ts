import type { SourceLine } from './source-line.ts';

const columnGapRe = /[ \u3000]{2,}/gu;
const leastColumns = 3;

/**
 * A text in which the columns of tables that are aligned with spaces are parted by tabs, of the same length: two lines or
 * more, one after the other, that wide gaps divide into as many cells.
 */
export function withTabbedColumns(source: string, lines: readonly SourceLine[]): string {
  const counts = lines.map(({ text, start, end }) =>
    /[。；]$/u.test(text) || source.slice(start, end).includes('\t') || text.startsWith('|')
      ? 0
      : text.split(columnGapRe).length,
  );
  const parts: string[] = [];
  lines.forEach(({ start, end }, i) => {
    const line = source.slice(start, end);
    const count = counts[i]!;
    const table = count >= leastColumns && (counts[i - 1] === count || counts[i + 1] === count);
    const indent = /^\s*/u.exec(line)![0].length;
    parts.push(
      table
        ? line.slice(0, indent) +
            line
              .slice(indent)
              .trimEnd()
              .replace(columnGapRe, (gap) => `\t${gap.slice(1)}`)
              .padEnd(line.length - indent)
        : line,
    );
  });
  return parts.join('\n');
}
