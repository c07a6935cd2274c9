import type { PageNotes, NoteView } from '../../parts/page-notes.ts';
import type { Chart } from './chart.ts';

/** Notes the sentences of all figures that a chart shows, in its order. */
export function citedBy({ quantities }: Chart, notes: PageNotes): NoteView[] {
  return [...new Set(quantities.map(({ plan, sentence }) => notes.cite(plan, sentence)))];
}
