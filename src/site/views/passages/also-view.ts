import type { Sentence } from '../../../schema/plan-text.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';

/** Another plan that has words of a paragraph too, and where in it they begin. */
export interface AlsoView {
  plan: string;
  href: string;
}

/** So many letters make a passage worth a note; shorter ones are mostly set phrases. */
const notedLetters = 150;

/** The other plans that have a passage beginning in these sentences, each once. */
export function alsoViews(
  plan: string,
  sentences: readonly Sentence[],
  library: Library,
  edition: Edition,
): AlsoView[] {
  const views = new Map<string, AlsoView>();
  for (const { anchor } of sentences) {
    for (const { other, at, there, letters } of library.shared().ofSentence(plan, anchor)) {
      if (letters < notedLetters || at[0]!.sentence !== anchor || views.has(other)) continue;
      views.set(other, {
        plan: edition.say(library.plan(other).about.shortTitle),
        href: edition.to(routes.sentence(other, there[0]!.sentence)),
      });
    }
  }
  return [...views.values()];
}
