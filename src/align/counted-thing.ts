import { plainForm } from './plain-form.ts';

/** A size that things must have to be counted: `亿元以上`, `500万元及以上`. */
const thresholdRe = /[\d.一二三四五六七八九十百千万亿]{1,12}[元人]?及?以[上下]/gu;
const bracketRe = /\([^()]*\)/gu;
/** What is done to things, where a subject names it with them: `亿元以上项目新开工` */
const actRe =
  /新开工|开工建设|开工|动工|建成投产|建成投用|建成|竣工投产|竣工|完工|投产|新落地|落地|新签约|签约|净新增|净增长|净增|新增|改造提升|改造|新建改扩建|新改扩建|改扩建|新建|建设|培训|培育/gu;
const joinRe = /^[、，,和及的]{1,4}|[、，,和及的]{1,4}$/gu;

/** What a subject counts, without sizes, remarks in brackets and what is done to it: `亿元以上项目新开工` → `项目`. */
export function countedThing(subject: string): string {
  return plainForm(subject)
    .text.replace(bracketRe, '')
    .replace(thresholdRe, '')
    .replace(actRe, '')
    .replace(joinRe, '');
}

/** Words of averages, which do not add up whatever their unit: `人均公园绿地面积`, `每千名老年人拥有养老床位数`. */
const averageRe = /人均|平均|户均|亩均|每|率/u;

/** Whether a subject is an average or a rate. */
export function isAverage(subject: string): boolean {
  return averageRe.test(subject);
}

/** Words of how a whole is made up: `三次产业结构`, `限上限下比例`. */
const makeUpRe = /结构|比例|比重|占比|构成|产业比/u;

/** Whether a subject is how a whole is made up. */
export function isMakeUp(subject: string): boolean {
  return makeUpRe.test(subject);
}
