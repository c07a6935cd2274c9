import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { shareText } from '../charts/share-text.ts';
import { shareIn } from './plan-pairs.ts';

/** How much of the plan that has the larger part of its text in common the other one has too, in words. */
export function passagesTitle(
  [first, second]: readonly [PlanReading, PlanReading],
  library: Library,
  { words, say }: Edition,
): string {
  const [there, back] = [shareIn(first, second, library), shareIn(second, first, library)];
  const [more, less] = there >= back ? [first, second] : [second, first];
  return words.passages.title(
    say(more.about.shortTitle),
    shareText(Math.max(there, back), words),
    say(less.about.shortTitle),
  );
}
