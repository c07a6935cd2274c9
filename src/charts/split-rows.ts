/**
 * Splits rows into runs that each fit, as few as come of filling one after the other; a row that does not fit by itself is a
 * run of its own.
 * @example splitRows([3, 4, 5], (run) => sum(run) <= 8) // [[3, 4], [5]]
 */
export function splitRows<Row>(rows: readonly Row[], fits: (run: readonly Row[]) => boolean): Row[][] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && fits([...last, row])) last.push(row);
    else runs.push([row]);
  }
  return runs;
}
