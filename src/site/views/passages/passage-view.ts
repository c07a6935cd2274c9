import type { SharedPassage } from '../../../schema/shared-passage.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { textDifference, type DifferencePiece } from '../../parts/text-difference.ts';
import { routes } from '../../routes/address.ts';

/** One of the two places of a shared passage: the plan, the address of its first sentence, and its words in pieces. */
export interface PassageSide {
  plan: string;
  slot: number;
  href: string;
  pieces: DifferencePiece[];
}

/** A passage as two plans say it, with what differs marked. */
export interface PassageView {
  exact: boolean;
  letters: number;
  sides: [PassageSide, PassageSide];
}

/** Both places of a passage, side by side. */
export function passageView(passage: SharedPassage, library: Library, edition: Edition): PassageView {
  const { plan, other, at, there, exact, letters } = passage;
  const difference = textDifference(textOf(plan, at, library), textOf(other, there, library));
  return {
    exact,
    letters,
    sides: [
      passageSide(plan, at[0]!.sentence, difference.mine, library, edition),
      passageSide(other, there[0]!.sentence, difference.theirs, library, edition),
    ],
  };
}

/** What a plan says from a sentence on, in pieces. */
export function passageSide(
  plan: string,
  sentence: string,
  pieces: DifferencePiece[],
  library: Library,
  { say, to }: Edition,
): PassageSide {
  const { about } = library.plan(plan);
  return {
    plan: say(about.shortTitle),
    slot: library.district(about.district).slot,
    href: to(routes.sentence(plan, sentence)),
    pieces,
  };
}

/** The words of a passage, from its first run to its last. */
function textOf(plan: string, runs: SharedPassage['at'], library: Library): string {
  const texts = runs.map(({ sentence, start, end }, index) => {
    const { text } = library.place(plan, sentence).sentence;
    return text.slice(index === 0 ? start : 0, index === runs.length - 1 ? end : undefined);
  });
  return texts.join('');
}
