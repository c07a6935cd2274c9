/** The end of a sentence: 。！？ with the closing marks that belong to it, `…。”`, `…。）`. */
const sentenceEndRe = /[。！？!?]+[”’"'）)】》」』〕]*/gu;

/** A run of a passage's text, `start` included and `end` not. */
export interface Run {
  start: number;
  end: number;
}

/** The sentences of a passage as runs of its text, white space between them left out. Clauses at ； stay together. */
export function sentenceRuns(text: string): Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && /\s/u.test(text.charAt(start))) start++;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
    if (start < end) runs.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(sentenceEndRe)) {
    const to = match.index + match[0].length;
    add(from, to);
    from = to;
  }
  add(from, text.length);
  return runs;
}
