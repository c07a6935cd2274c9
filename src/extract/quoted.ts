import type { FoldedText } from './fold-text.ts';

/** A run of text, `start` included and `end` not. */
export interface Run {
  start: number;
  end: number;
}

const closingMark: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '「': '」',
  '『': '』',
  '〔': '〕',
};
/** What stands between marks is a name only as long as a name can be. */
const longestName = 40;

/** The names a text sets between marks, marks included: `“3820”`, `《行动方案》`, `〔2022〕`. Marks without a partner are none. */
export function quotedRuns({ text }: Pick<FoldedText, 'text'>): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = closingMark[text.charAt(i)];
    if (close === undefined) continue;
    const limit = Math.min(text.length, i + longestName);
    for (let j = i + 1; j < limit; j++) {
      if (text.charAt(j) !== close) continue;
      runs.push({ start: i, end: j + 1 });
      i = j;
      break;
    }
  }
  return runs;
}

/** Tells, for places asked in ascending order or not, which run holds them. `runs` are in order and apart. */
export function runAt(runs: readonly Run[], at: number): Run | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
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
