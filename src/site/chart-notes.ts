import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import type { NoteBook, NoteView } from './note-book.ts';

/** Notes the sentences of all figures that the chart of an indicator shows, base values among them, in the chart's order. */
export function chartNotes({ figures, related }: IndicatorComparison, notes: NoteBook): NoteView[] {
  const shown = [
    ...figures.flatMap(({ target, base }) => (base ? [target, base] : [target])),
    ...related.map(({ target }) => target),
  ];
  return [...new Set(shown.map(({ plan, sentence }) => notes.cite(plan, sentence)))];
}
