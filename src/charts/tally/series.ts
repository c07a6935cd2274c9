/** What a part of a tally stands for, which decides its look; `own` is of one district, `unknown` is hatched. */
export type TallyKind = 'alike' | 'apart' | 'own' | 'unknown';

/** A whole in counted parts, in order; parts of nothing are left out. `slot` is the district's that a part is of. */
export interface TallySeries {
  title: string;
  description: string;
  parts: readonly TallyPart[];
}
export interface TallyPart {
  kind: TallyKind;
  slot: number | null;
  count: number;
  text: string;
}
