import type { Places } from '../grammar/places.ts';

/** The scope of what holds for the whole of the plan's own place. */
const wholeScope = 'district';
/** How far before a subject the name of its place may stand. */
const farthest = 8;

/**
 * The place that a number's clause names for it, `null` if none: the whole of one right before what is measured (`全省`), or
 * a part (`城区空气优良天数比例` → `城区`). Size and rank (`规上`, `国家级`) are no places: they are part of what is measured.
 */
export function placeNamed(subject: string, before: string, places: Places): string | null {
  return (
    places.wholeAtEndRe.exec(before.slice(-farthest))?.[0] ??
    places.wholeRe.exec(subject)?.[0] ??
    places.partRe.exec(subject)?.groups!['place'] ??
    null
  );
}

/** The scope that a place is: the whole of a plan's own place is called `ownWhole` in it (`全区`). */
export function scopeOf(place: string | null, places: Places, ownWhole: string | null): string {
  if (place === null) return wholeScope;
  return places.wholeRe.test(place) && !places.wider(place, ownWhole) ? wholeScope : place;
}
