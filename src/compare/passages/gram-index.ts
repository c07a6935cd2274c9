import type { PlanLetters } from './plan-letters.ts';

/** Letters in a gram: fewer are in every plan (经济社会发展), more would miss what stands between two changed names. */
export const gramLength = 6;

/** Where the same gram stands: positions in all letters, those of one plan together and in order. */
export interface GramIndex {
  /** The positions of the gram that begins at `position`, as a run of `places`; empty where it stands once. */
  group: (position: number) => { from: number; to: number };
  places: Uint32Array;
}

const multiplier = 0x01000193;
const offsetBasis = 0x811c9dc5;
/** Bits of a hash that leave room, in the 53 of a number, for the positions of 2,000 plans. */
const hashBits = 26;
const positionRoom = 2 ** 27;

/**
 * The grams of several plans, sorted by hash (FNV-1a, 26 bits of it) and position: n log n in the letters. Two grams of one
 * group may differ, rarely: compare the letters themselves.
 */
export function gramIndex(letters: readonly PlanLetters[]): GramIndex {
  const total = letters.reduce((all, { codes }) => all + codes.length, 0);
  const keys = new Float64Array(total);
  let base = 0;
  let count = 0;
  for (const { codes } of letters) {
    for (let at = 0; at + gramLength <= codes.length; at += 1) {
      keys[count] = hashAt(codes, at) * positionRoom + base + at;
      count += 1;
    }
    base += codes.length;
  }
  const sorted = keys.subarray(0, count).sort();
  const places = new Uint32Array(count);
  const [fromOf, toOf] = [new Uint32Array(total), new Uint32Array(total)];
  for (let from = 0; from < count;) {
    const hash = Math.floor(sorted[from]! / positionRoom);
    let to = from;
    while (to < count && Math.floor(sorted[to]! / positionRoom) === hash) {
      places[to] = sorted[to]! - hash * positionRoom;
      to += 1;
    }
    if (to > from + 1)
      for (let index = from; index < to; index += 1) {
        fromOf[places[index]!] = from;
        toOf[places[index]!] = to;
      }
    from = to;
  }
  return { group: (position) => ({ from: fromOf[position]!, to: toOf[position]! }), places };
}

function hashAt(codes: Uint16Array, at: number): number {
  let hash = offsetBasis;
  for (let index = at; index < at + gramLength; index += 1)
    hash = Math.imul(hash ^ codes[index]!, multiplier);
  return ((hash ^ (hash >>> hashBits)) >>> 0) & (2 ** hashBits - 1);
}
