import { plainForm } from '../../align/plain-form.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';

/** What is counted, and what is done to it: `亿元以上项目新开工168个` → `start`, `项目`. */
export interface WorkKind {
  act: string | null;
  thing: string;
}

/** Words of one act, the longer before those they begin with. */
const acts = new Map([
  ['start', /新开工|开工建设|开工|动工/u],
  ['finish', /建成投产|建成投用|建成|竣工投产|竣工|完工|投产/u],
  ['land', /新落地|落地/u],
  ['sign', /新签约|签约/u],
  ['add', /净新增|净增长|净增|新增/u],
  ['renovate', /改造提升|改造/u],
  ['build', /新建改扩建|新改扩建|改扩建|新建|建设/u],
  ['train', /培训/u],
  ['foster', /培育/u],
]);

/** A size that things must have to be counted: `亿元以上`, `500万元及以上`. */
const thresholdRe = /[\d.一二三四五六七八九十百千万亿]{1,12}[元人]?及?以[上下]/gu;
const bracketRe = /\([^()]*\)/gu;
const joinRe = /^[、，,和及的]{1,4}|[、，,和及的]{1,4}$/gu;
const pauseRe = /[，,、；;。：:]/u;
/** How far before a number its act may stand. */
const nearLength = 60;

/**
 * What a quantity counts, without sizes and remarks in brackets. The words right before the number tell the act before the
 * subject does, which may be carried on from another: `新开工168个、建成118个`.
 */
export function workKind({ subject, end }: AlignedQuantity, sentence: string): WorkKind {
  const near = sentence
    .slice(Math.max(0, end - nearLength), end)
    .split(pauseRe)
    .at(-1)!;
  const plain = plainForm(subject).text.replace(bracketRe, '').replace(thresholdRe, '');
  const thing = [...acts.values()].reduce((rest, re) => rest.replace(re, ''), plain);
  return { act: actIn(near) ?? actIn(plain), thing: thing.replace(joinRe, '') };
}

function actIn(text: string): string | null {
  for (const [act, re] of acts) if (re.test(text)) return act;
  return null;
}

/** The last word of a thing, as long as it can be told without a dictionary: `重点项目` → `项目`, `产业总投资` → `总投资`. */
export function headOf(thing: string): string {
  return thing.slice(thing.charAt(thing.length - 3) === '总' ? -3 : -2);
}

/** Whether one thing is a kind of another, named by putting words before it: `工业项目` is a kind of `项目`. */
export function isKindOf(part: string, whole: string): boolean {
  return whole.length > 1 && part.endsWith(whole);
}
