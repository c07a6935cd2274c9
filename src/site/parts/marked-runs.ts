import { statuses, type Quantity, type Status } from '../../schema/quantity.ts';

/** A run of a sentence: the status of the quantities it states, or `null`; whether an erratum corrected it. */
export interface MarkedRun {
  text: string;
  status: Status | null;
  corrected: boolean;
}

/** A part of a sentence, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A sentence cut into runs by the quotes of its quantities, which may overlap: where they do, a target shows before an
 * achievement. `corrections` are the parts that errata put right. The runs joined are the sentence.
 */
export function markedRuns(
  text: string,
  quantities: readonly Pick<Quantity, 'start' | 'end' | 'status'>[],
  corrections: readonly Span[] = [],
): MarkedRun[] {
  const spans: readonly Span[] = [...quantities, ...corrections];
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const runs: MarkedRun[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1]!;
    const covers = (span: Span): boolean => span.start <= start && end <= span.end;
    const covering = quantities.filter(covers);
    const status =
      statuses.find((candidate) => covering.some((quantity) => quantity.status === candidate)) ?? null;
    const corrected = corrections.some(covers);
    const last = runs.at(-1);
    if (last?.status === status && last.corrected === corrected) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), status, corrected });
  }
  return runs;
}

/** Which of a sentence's marks, counted from 0, shows the quote that begins at `start`. */
export function markOf(runs: readonly MarkedRun[], start: number): number {
  let passed = 0;
  let mark = -1;
  for (const { text, status } of runs) {
    if (status !== null) mark += 1;
    passed += text.length;
    if (passed > start) break;
  }
  return mark;
}
