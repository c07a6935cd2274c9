import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Stage } from '../schema/quantity.ts';
import { countedThing } from './counted-thing.ts';

/**
 * What is counted, and what is done to it: `亿元以上项目新开工` → `begun`, `项目`. `act` is how far the works are, or else the
 * plan's verb without the words around it (`计划改造` → `改造`); `ways` are the ways of making that are named, which plans tell
 * apart: `新建`, `扩建`, `改造`.
 */
export interface WorkKind {
  act: string | null;
  ways: string[];
  thing: string;
}

/** Stages that plans do not tell apart when they count works. */
const sameStages: Partial<Record<Stage, Stage>> = { finished: 'built', 'in-use': 'built' };

/** What a plan puts before its verb without saying another thing: `计划改造`, `累计实施`, `完成改造`. */
const beforeVerbRe =
  /^(?:(?:计划|规划|预计|力争|争取|确保|累计|加快|持续|积极|全面|大力|继续|稳步|有序|组织|实施|完成|拟|共|已|再)(?=.))+/u;
const wayRes = { 新建: /新建|新改扩建/u, 扩建: /扩建|改建/u, 改造: /改造|修缮|翻新/u };
/** Verbs of making: what they make is there once it is built. */
const makingRe = /[建造]|兴办|开办|设立|实施|^built$/u;
/** The verb that says of any work that it is done. */
const done = '完成';

/** What a quantity counts, what is done to it and in which ways. */
export function workKind({ subject, act, stage, quote, cell }: AlignedQuantity): WorkKind {
  // Of several verbs before a number (`新建、改扩建学校10所`) the act is the last; a table's quote holds other numbers too.
  const said = [act, subject, ...(cell === null ? [quote] : [])].join(' ');
  return {
    act: stage === null ? (act?.replace(beforeVerbRe, '') ?? null) : (sameStages[stage] ?? stage),
    ways: Object.entries(wayRes).flatMap(([way, re]) => (re.test(said) ? [way] : [])),
    thing: countedThing(subject),
  };
}

/**
 * Whether works done are those that were to be done: by the same act in the same ways, or built or completed, which answers
 * any act of making (`建成学校` answers `新建学校`), if no other way is named (`新建` is no answer to `新建改扩建`).
 */
export function answersWork(wanted: WorkKind, found: WorkKind): boolean {
  const sameWays = wanted.ways.join() === found.ways.join();
  const [toDo, did] = [wanted, found].map(({ act, ways }) => act ?? ways[0] ?? null);
  if (toDo === did) return sameWays;
  if (toDo == null || isUnderWay(toDo)) return false;
  const isDone = did === done || (did === 'built' && makingRe.test(toDo));
  return isDone && (sameWays || found.ways.length === 0);
}

function isUnderWay(act: string): boolean {
  return (['signed', 'landed', 'begun', 'ongoing'] satisfies Stage[] as string[]).includes(act);
}

/** The last word of a thing, as long as it can be told without a dictionary: `重点项目` → `项目`, `产业总投资` → `总投资`. */
export function headOf(thing: string): string {
  return thing.slice(thing.charAt(thing.length - 3) === '总' ? -3 : -2);
}

/** Whether one thing is a kind of another, named by putting words before it: `工业项目` is a kind of `项目`. */
export function isKindOf(part: string, whole: string): boolean {
  return whole.length > 1 && part.endsWith(whole);
}
