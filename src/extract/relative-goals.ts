import type { Clause } from './clause.ts';
import type { Run } from './quoted.ts';

/** A goal without a number: a rank or a comparison, with the run that states it and where its subject ends. */
export interface RelativeGoal extends Run {
  name: string;
  subject: Run;
}

const place = '(?:全国|全省|全市|全区|全县|省|市|县|区|[^，。；、\\d]{1,8}?)';
/** Forms of relative goals; group `said` is what follows the subject. */
export const relativeForms: { name: string; example: string; re: RegExp }[] = [
  {
    name: 'rank',
    example: '总量保持全市前列, 位列福州市前三, 进入全省第一方阵',
    re: new RegExp(
      `(?:持续|继续|连续多年|均|稳|力争|确保|始终)*(?:位居|位列|位于|居|列|保持在?|处于|走在|进入|跻身|进位|达到|迈入|排名)${place}?(?:、[省市国]){0,2}(?:前列|前茅|第一方阵|第一梯队|第一位|首位|榜首|上游|中上游|领先水平|先进水平|前[一二三四五六七八九十百\\d]{1,3}(?:名|位)?)`,
      'u',
    ),
  },
  {
    name: 'against a mean',
    example: '不高于全市平均水平, 高于全省平均增速, 快于经济增长',
    re: /(?:不低于|不高于|不少于|高于|低于|快于|优于|好于|略高于|超过|达到)(?=[^，。；、\d]{2,24})[^，。；、\d]{0,20}?(?:平均水平|平均值|平均数|均值|平均增速|平均|工资水平|收入水平|经济增长|经济增速|GDP增速|增长速度|增幅|增速|增长|全市水平|全省水平|全国水平|上年水平|上年|上年同期)/u,
  },
  {
    name: 'in step',
    example: '居民收入增长和经济增长基本同步, 与经济增长同步',
    re: /(?:与|和|同)[^，。；、\d]{2,16}?(?:基本|保持|实现)*同步(?:增长|提高)?/u,
  },
  {
    name: 'as set by a higher level',
    example: '控制在市下达指标内, 完成省下达任务',
    re: /(?:控制在|完成|达到|均控制在)[^，。；、\d]{0,6}?(?:下达|核定|规定|控制|考核|国家|省级|市级|上级)[^，。；、\d]{0,8}?(?:指标|目标|任务|范围|要求|计划)(?:任务|要求|值|数)?(?:以内|之内|内)?/u,
  },
  {
    name: 'no worse',
    example: '比例不下降, 面积不减少',
    re: /(?:只增不减|不下降|不减少|不降低|不增加|零增长|负增长)/u,
  },
];

const measurableRe =
  /(?:率|量|数|比重|占比|比例|额|值|水平|收入|支出|经费|投入|指标|排名|增速|增幅|增长|强度|面积|规模|人口|工资|价格|指数|浓度|能耗|排放|降幅|产值|投资|位次|密度|寿命|总数|人数|标准|GDP|（[^）]{1,12}）)$/u;

/** The relative goal a clause states, if any, after `from`. */
export function relativeGoal(text: string, clause: Clause, from: number): RelativeGoal | undefined {
  const end = Math.min(clause.end, from + 160);
  const body = text.slice(from, end);
  for (const { name, re } of relativeForms) {
    const match = re.exec(body);
    if (!match) continue;
    return {
      name,
      start: from,
      end: from + match.index + match[0].length,
      subject: { start: from, end: from + match.index },
    };
  }
  return undefined;
}

/** Whether a noun phrase names something that has a value. */
export function isMeasurable(subject: string): boolean {
  return measurableRe.test(subject);
}
