import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Edition } from '../../edition.ts';

/** How long a plan's own name for what it measures may be, to stand in a title. */
const longestOwnName = 16;

/**
 * The name of an indicator as some figures of it are titled: the plans' own name where all of them use one that is neither
 * the shared name nor part of it, with the shared name beside it.
 * @example indicatorName(indicator, figures, edition) // '初中三年巩固率（九年义务教育巩固率）'
 */
export function indicatorName(
  { name }: Indicator,
  figures: readonly AlignedQuantity[],
  { words, say }: Edition,
): string {
  const shared = say(name);
  const [own, ...others] = new Set(figures.map(({ subject }) => subject));
  return own === undefined || others.length > 0 || !isOwnName(own, name.zh)
    ? shared
    : words.claims.indicator.named(own, shared);
}

/** Whether what a plan calls it is a name of its own, and not the shared one with words more or fewer. */
export function isOwnName(subject: string, shared: string): boolean {
  return (
    subject !== '' &&
    [...subject].length <= longestOwnName &&
    !holdsInOrder(subject, shared) &&
    !holdsInOrder(shared, subject)
  );
}

/** Whether all characters of `part` stand in `whole` in their order, others between them or not. */
function holdsInOrder(whole: string, part: string): boolean {
  let from = 0;
  return [...part].every((character) => {
    const at = whole.indexOf(character, from);
    from = at + character.length;
    return at !== -1;
  });
}
