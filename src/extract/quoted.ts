/** A run of text, `start` included and `end` not. */
export interface Run {
  start: number;
  end: number;
}

const closingMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '〔': '〕',
};
/** What stands between marks is a name only as long as a name can be. */
const longestName = 40;

const openingRe = /[“‘《「『〔]/gu;

/** The names a text sets between marks, marks included: `“3820”`, `《行动方案》`, `〔2022〕`. Marks without a partner are none. */
export function quotedRuns(text: string): Run[] {
  const runs: Run[] = [];
  openingRe.lastIndex = 0;
  for (let match = openingRe.exec(text); match; match = openingRe.exec(text)) {
    const start = match.index;
    const length = text.slice(start, start + longestName).indexOf(closingMarks[match[0]]!) + 1;
    if (length === 0) continue;
    runs.push({ start, end: start + length });
    openingRe.lastIndex = start + length;
  }
  return runs;
}

/** The index of the first run that ends after `at`. `runs` are in order and apart. */
export function indexEndingAfter(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The run that holds a place. `runs` are in order and apart. */
export function runAt(runs: readonly Run[], at: number): Run | undefined {
  const run = runs[indexEndingAfter(runs, at)];
  return run !== undefined && run.start <= at ? run : undefined;
}

/** The runs in order, those that overlap joined into one. */
export function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
