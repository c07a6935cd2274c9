import { routes } from './address.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';

/** The source of figures on a page: its number, its plan and section, and the address of its sentence. */
export interface NoteView {
  number: number;
  plan: string;
  section: string;
  href: string;
}

/** Numbers the sentences that a page cites, in the order of their first citing. */
export interface NoteBook {
  cite: (plan: string, sentence: string) => NoteView;
  notes: () => NoteView[];
}

/** An empty note book for one page. */
export function noteBook(library: Library, edition: Edition): NoteBook {
  const notes = new Map<string, NoteView>();
  return {
    cite(plan, sentence) {
      const key = `${plan} ${sentence}`;
      const known = notes.get(key);
      if (known) return known;
      const note = {
        number: notes.size + 1,
        plan: edition.say(library.plan(plan).about.shortTitle),
        section: library.place(plan, sentence).headings.join(' › '),
        href: edition.to(routes.sentence(plan, sentence)),
      };
      notes.set(key, note);
      return note;
    },
    notes: () => [...notes.values()],
  };
}
