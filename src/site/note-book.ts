import { routes } from './address.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import { titleIn } from './title-in.ts';

/**
 * The source of figures on a page: its number, its plan and section (`translated` is the section's title in the language
 * of the edition, `null` where that is the plan's own), and the address of its sentence.
 */
export interface NoteView {
  number: number;
  plan: string;
  section: string;
  translated: string | null;
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
      const { headings, title } = library.place(plan, sentence);
      const note = {
        number: notes.size + 1,
        plan: edition.say(library.plan(plan).about.shortTitle),
        section: headings.join(' › '),
        translated: titleIn(edition, library, title),
        href: edition.to(routes.sentence(plan, sentence)),
      };
      notes.set(key, note);
      return note;
    },
    notes: () => [...notes.values()],
  };
}
