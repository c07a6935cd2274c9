import { routes } from '../routes/address.ts';
import type { Edition } from '../edition.ts';
import { wholeRow } from './excerpt.ts';
import type { Library } from '../library.ts';
import { titleIn } from '../wording/title-in.ts';

/**
 * The source of figures on a page: its number, its plan and section (`translated` is the section's title in the language
 * of the edition, `null` where that is the plan's own), its sentence, and the sentence's address.
 */
export interface NoteView {
  number: number;
  plan: string;
  documentNumber: string | null;
  section: string;
  translated: string | null;
  sentence: string;
  href: string;
}

/** Numbers the sentences that a page cites, in the order of their first citing. */
export interface PageNotes {
  cite: (plan: string, sentence: string) => NoteView;
  notes: () => NoteView[];
}

/** The notes of one page, none so far. */
export function pageNotes(library: Library, edition: Edition): PageNotes {
  const notes = new Map<string, NoteView>();
  return {
    cite(plan, sentence) {
      const key = `${plan} ${sentence}`;
      const known = notes.get(key);
      if (known) return known;
      const { about } = library.plan(plan);
      const {
        headings,
        title,
        passage,
        sentence: { text },
      } = library.place(plan, sentence);
      const note = {
        number: notes.size + 1,
        plan: edition.say(about.shortTitle),
        documentNumber: about.documentNumber,
        section: headings.join(' › '),
        translated: titleIn(edition, library, title),
        sentence: passage.kind === 'row' ? wholeRow(passage.cells).marked : text,
        href: edition.to(routes.sentence(plan, sentence)),
      };
      notes.set(key, note);
      return note;
    },
    notes: () => [...notes.values()],
  };
}
