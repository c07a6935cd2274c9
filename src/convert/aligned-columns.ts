const columnGapRe = /[ \u3000]{2,}/gu;
const leastColumns = 3;

/** The line of dashes under a heading row, as pandoc writes it: `------ -----`. */
const ruleRe = /^\s*-{3,}(?:\s+-{3,})+\s*$/u;

/**
 * A text in which the columns of tables that are aligned with spaces are parted by tabs, line by line: two lines or
 * more, one after the other, that wide gaps divide into as many cells. Lines of dashes between them are blank.
 */
export function withTabbedColumns(lines: readonly string[]): string[] {
  const ruled = lines.map((line) => ruleRe.test(line));
  const counts = lines.map((line, i) =>
    ruled[i] || /[。；\t]|^\s*\|/u.test(line) ? 0 : line.trim().split(columnGapRe).length,
  );
  const near = (at: number, step: number): number | undefined =>
    counts[ruled[at + step] ? at + 2 * step : at + step];
  return lines.map((line, i) => {
    const count = counts[i]!;
    if (ruled[i]) return '';
    const table = count >= leastColumns && (near(i, -1) === count || near(i, 1) === count);
    return table ? line.trim().replace(columnGapRe, '\t') : line;
  });
}
