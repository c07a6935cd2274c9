import { countedThing } from '../../align/counted-thing.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Stage } from '../../schema/quantity.ts';

/** What is counted, and what is done to it: `亿元以上项目新开工168个` → `begun`, `项目`. */
export interface WorkKind {
  act: string | null;
  thing: string;
}

/** Stages that plans do not tell apart when they count works. */
const sameStages: Partial<Record<Stage, Stage>> = { finished: 'built', 'in-use': 'built' };

/** What a quantity counts, and how far the works are, or else the plan's verb. */
export function workKind({ subject, act, stage }: AlignedQuantity): WorkKind {
  return {
    act: stage === null ? act : (sameStages[stage] ?? stage),
    thing: countedThing(subject),
  };
}

/** The last word of a thing, as long as it can be told without a dictionary: `重点项目` → `项目`, `产业总投资` → `总投资`. */
export function headOf(thing: string): string {
  return thing.slice(thing.charAt(thing.length - 3) === '总' ? -3 : -2);
}

/** Whether one thing is a kind of another, named by putting words before it: `工业项目` is a kind of `项目`. */
export function isKindOf(part: string, whole: string): boolean {
  return whole.length > 1 && part.endsWith(whole);
}
