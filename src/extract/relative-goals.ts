import type { Clause } from './clause.ts';
import type { Run } from './quoted.ts';

/** A goal without a number: the run that states it, and its subject's. */
export interface RelativeGoal extends Run {
  form: string;
  subject: Run;
}

const within = String.raw`[^，。；：\d]`;

/** A form of relative goal; its match is what follows the subject. */
export interface RelativeForm {
  name: string;
  examples: string;
  re: RegExp;
}

const rankPattern =
  '(?:前列|前茅|第一方阵|第一梯队|第一位|首位|榜首|上游|中上游|领先水平|先进水平|前[一二三四五六七八九十百]{1,3}(?:名|位|强)?|前\\d{1,3}(?:名|位))';
const meanPattern =
  '(?:平均(?:工资|收入|增长|增速)?(?:水平|值|数|增速|增幅)?|均值|经济增长|经济增速|GDP增[速长]|工资水平|收入水平|(?:增长|增)速度?|增幅|增长(?:幅度|水平)?|[市省国]水平|上年(?:同期|水平)?)';

export const relativeForms: readonly RelativeForm[] = [
  {
    name: 'rank',
    examples: '总量保持全市前列, 位列福州市前三, 进入全省第一方阵',
    re: new RegExp(
      `(?:连续多年|持续|继续|始终|稳定|力争|确保|均|稳)*(?:位居|位列|位于|居于?|列|保持在?|处于|走在|进入|跻身|进位|达到|迈入|排名(?=[全省市前居列]))${within}{0,10}?${rankPattern}`,
      'u',
    ),
  },
  {
    name: 'against a mean',
    examples: '不高于全市平均水平, 高于全省平均增速, 快于经济增长',
    re: new RegExp(
      `(?:均|略)?(?:不低于|不高于|不少于|高于|低于|快于|优于|好于|超过|达到)${within}{0,20}?${meanPattern}`,
      'u',
    ),
  },
  {
    name: 'in step',
    examples: '居民收入增长和经济增长基本同步, 收入与经济增长同步',
    re: new RegExp(`[与和同]${within}{2,16}?(?:基本|保持|实现)*同步(?:增长)?(?=$|[，。；、）])`, 'u'),
  },
  {
    name: 'as set by a higher level',
    examples: '控制在市下达指标内, 完成省下达任务',
    re: new RegExp(
      `(?:均)?(?:控制在|完成|达到|保持在)${within}{0,6}?(?:下达|核定|规定|控制|考核|国家|省级|市级|上级|[省市国]定)${within}{0,8}?(?:指标|目标|任务|范围|要求|计划)(?:任务|要求|数)?(?:以内|之内|内)?`,
      'u',
    ),
  },
  {
    name: 'no worse',
    examples: '比例不下降, 面积不减少, 只增不减',
    re: /(?:只增不减|不下降|不减少|不降低)(?=$|[，。；、）])/u,
  },
];

const measurableRe =
  /(?:率|量|数|比重|占比|比例|额|值|水平|收入|支出|经费|投入|指标|排名|位次|增速|增幅|增长|强度|面积|规模|人口|工资|价格|指数|浓度|能耗|排放|降幅|投资|密度|寿命|标准|GDP|生产总值)(?:（[^）]{1,12}）)?$/u;
const longestGoal = 160;

/** The relative goal that a clause states after `from`, if any. */
export function relativeGoal(text: string, clause: Clause, from: number): RelativeGoal | undefined {
  const body = text.slice(from, Math.min(clause.end, from + longestGoal));
  for (const { name, re } of relativeForms) {
    const match = re.exec(body);
    if (!match) continue;
    const end = from + match.index;
    if (text.startsWith('的', end + match[0].length)) continue;
    return { form: name, start: from, end: end + match[0].length, subject: { start: from, end } };
  }
  return undefined;
}

/** Names of strength and standing, which a rank can be stated of though no number is. */
const rankedRe =
  /(?:实力|能力|考评|考核|评价|排位|综合[^，。；]{0,6}|创造、?(?:应用|运用|保护).*|发展质量|满意度|安全感|竞争力)$/u;

/** Whether a relative goal of this form says something of a noun phrase: what has a value, or for ranks a strength. */
export function isMeasurable(subject: string, form: string): boolean {
  return measurableRe.test(subject) || (form === 'rank' && rankedRe.test(subject));
}
