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
    sides: [side(plan, at, difference.mine), side(other, there, difference.theirs)],
  };

  function side(id: string, runs: SharedPassage['at'], pieces: DifferencePiece[]): PassageSide {
    const { about } = library.plan(id);
    return {
      plan: edition.say(about.shortTitle),
      slot: library.district(about.district).slot,
      href: edition.to(routes.sentence(id, runs[0]!.sentence)),
      pieces,
    };
  }
}

/** The words of a passage, from its first run to its last. */
function textOf(plan: string, runs: SharedPassage['at'], library: Library): string {
  const texts = runs.map(({ sentence, start, end }, index) => {
    const { text } = library.place(plan, sentence).sentence;
    return text.slice(index === 0 ? start : 0, index === runs.length - 1 ? end : undefined);
  });
  return texts.join('');
}
