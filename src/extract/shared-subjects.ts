import type { Stages } from '../grammar/stages.ts';
import { worksAtStages } from './staged-works.ts';

/** Words that stand for two groups in one: `城乡居民` are 城镇居民 and 农村居民. */
const pairs: readonly [string, readonly [string, string]][] = [
  ['城乡居民', ['城镇居民', '农村居民']],
  ['城乡', ['城市', '农村']],
];
/** `一、二、三产业增加值`, `一二三产业增加值`, `三次产业增加值`: the sectors of an economy, and what of them. */
const sectorsRe = /^(?:第?一(?:产业)?、?第?二(?:产业)?[、和]?第?三(?:次)?产业|三次产业|三大产业)(?<of>.*)$/u;
const sectors = ['第一产业', '第二产业', '第三产业'];
const splitRe = /、|以及|和(?!谐|平)|与|(?<![普涉遍危波触顾论企以])及(?!时|其|格)/u;
/** The property that the last of several names, for all of them: `入学率、毕业率` name their own, `事项占比` is shared. */
const propertyRe =
  /(?:居民人均可支配收入|人均可支配收入|平均浓度|浓度|占比|比重|比例|覆盖率|增加值|总产值|产值|产量|收入|投资|面积|吞吐量|数量|总量|死亡率|普及率|参保率|标准|人数|规模|增速|事项占比|排放量|能耗)$/u;

/** A name that has a property of its own. */
const ownPropertyRe = /(?:[率数量额值]|比重|占比|面积|收入|标准|浓度)$/u;

/**
 * The subjects of numbers shared out by 分别, one for each of `count`: `城乡居民人均可支配收入` for two is that of town and
 * of country, `A、B占比` for two is A占比 and B占比, `开工、竣工项目` are 开工项目 and 竣工项目. `undefined` if the noun phrase does not part so.
 */
export function sharedSubjects(noun: string, count: number, stages: Stages): string[] | undefined {
  const of = sectorsRe.exec(noun)?.groups!['of'];
  if (count === sectors.length && of !== undefined) return sectors.map((sector) => sector + of);
  const parts = noun.split(splitRe).filter((part) => part !== '');
  if (parts.length === count) {
    const works = worksAtStages(stages, parts);
    if (works) return works;
    const property = propertyRe.exec(parts.at(-1)!)?.[0] ?? '';
    return parts.map((part) =>
      property === '' || part.endsWith(property) || ownPropertyRe.test(part)
        ? part
        : part + (part.endsWith('居民') ? property.replace(/^居民/u, '') : property),
    );
  }
  for (const [both, each] of pairs) {
    if (count === 2 && noun.includes(both)) return each.map((one) => noun.replace(both, one));
  }
  return undefined;
}
