import { statuses, type Quantity, type Status } from '../schema/quantity.ts';

/** A run of a sentence, marked with the status of the quantities it states, or unmarked. */
export interface MarkedRun {
  text: string;
  status: Status | null;
}

/**
 * A sentence cut into runs by the quotes of its quantities, which may overlap: where they do, a target shows before an
 * achievement. The runs joined are the sentence.
 */
export function markedRuns(
  text: string,
  quantities: readonly Pick<Quantity, 'start' | 'end' | 'status'>[],
): MarkedRun[] {
  const edges = [...new Set([0, text.length, ...quantities.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const runs: MarkedRun[] = [];
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1]!;
    const covering = quantities.filter((quantity) => quantity.start <= start && end <= quantity.end);
    const status =
      statuses.find((candidate) => covering.some((quantity) => quantity.status === candidate)) ?? null;
    const last = runs.at(-1);
    if (last?.status === status) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), status });
  }
  return runs;
}
