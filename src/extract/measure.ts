import type { Measure } from '../schema/quantity.ts';
import type { Action } from './actions.ts';
import type { Predicate } from './predicates.ts';

/** What tells the measure of a number. */
export interface MeasureSight {
  unit: string | null;
  /** The noun phrase measured, as the reader will see it. */
  subject: string;
  /** The words between subject and number, the nearest first. */
  predicates: readonly Predicate[];
  /** The verb that governs the noun phrase, carried on through a list. */
  action: Action | undefined;
  /** 的增长, 的增速 after the number. */
  growthAfter: boolean;
  /** The noun phrase stands after the number. */
  counted: boolean;
  /** A number that is where a movement begins or ends: 从…提高到…. */
  movement: boolean;
}

interface MeasureRule {
  name: string;
  measure: Measure;
  test: (sight: MeasureSight) => boolean;
}

const rate = (unit: string | null): boolean => unit !== null && /^(?:%|‰|倍|成)$/u.test(unit);
const points = (unit: string | null): boolean => unit !== null && /(?:百分点|基点)$/u.test(unit);
const money = (unit: string | null): boolean => unit !== null && /(?:元|[万亿])$/u.test(unit);
const effect = ({ predicates }: MeasureSight): Predicate['effect'] =>
  predicates.find((predicate) => predicate.effect !== null)?.effect ?? null;

const growthNounRe = /(?:增长|增长率|增速|增幅|涨幅|增长速度|递增)$/u;
const changeNounRe =
  /(?:降幅|下降率|降低率|降低|下降|减少|提高|提升|降低幅度|下降幅度|提高幅度|削减量|减排量|累计下降|累计降低)$/u;
const addedRe =
  /^(?:累计)?(?:每年|年均)?(?:城镇|农村|净)?(?:新增|净增)|新增(?:就业|学位|床位|城镇就业)?(?:人数|人口|数|数量|量|规模|面积|岗位|学位|床位)?$/u;
/** Money that flows into works is counted as works are. */
const flowRe =
  /(?:总投资|总投资额|项目投资|投资额|资金|支出|贷款|补助|补贴|税费|债券|合同额|签约额|奖补|经费支出|投入)$/u;
/** Statistics of an economy are states, though money: 固定资产投资, 一般公共预算支出. */
const statisticRe =
  /固定资产投资|工业投资|民间投资|制造业投资|技改投资|基础设施投资|预算支出|财政支出|研发经费|R&D|经费投入|研发投入|消费支出/u;
const stockRe =
  /(?:率|比重|占比|比例|总量|总数|总规模|规模|总额|保有量|存量|水平|人口|收入|产值|增加值|GDP|生产总值|指数|强度|浓度|密度|余额|产量|寿命|年限|拥有量|里程|覆盖面|面积|数量|吞吐量|销售额|零售额|营收|营业收入|价格|时限|时间|标准|系数)$/u;
const worksRe = /(?:项目|工程|个案|任务|实事|行动)$/u;

/** In the order they are asked; the first that holds decides. */
export const measureRules: MeasureRule[] = [
  { name: 'a movement from one state to another', measure: 'level', test: ({ movement }) => movement },
  {
    name: 'points are a change, 提高3.2个百分点',
    measure: 'change',
    test: ({ unit, ...sight }) => points(unit) && effect({ unit, ...sight }) !== 'level',
  },
  {
    name: '8%的增长',
    measure: 'growth',
    test: ({ growthAfter, unit }) => growthAfter && (rate(unit) || unit === null),
  },
  {
    name: '增长8%, 翻一番',
    measure: 'growth',
    test: (sight) => rate(sight.unit) && effect(sight) === 'growth',
  },
  {
    name: '增长率达到8%',
    measure: 'growth',
    test: ({ unit, subject }) => rate(unit) && growthNounRe.test(subject),
  },
  {
    name: '降低69%, 净增长90家',
    measure: 'change',
    test: (sight) => ['change', 'growth'].includes(effect(sight) ?? ''),
  },
  {
    name: '降幅13%',
    measure: 'change',
    test: ({ unit, subject }) => rate(unit) && changeNounRe.test(subject),
  },
  {
    name: '城镇新增就业5万人',
    measure: 'change',
    test: ({ unit, subject }) => !rate(unit) && addedRe.test(subject),
  },
  {
    name: '新增学位6000个',
    measure: 'change',
    test: ({ action, unit }) => action === 'change' && !rate(unit),
  },
  { name: 'a rate is a state', measure: 'level', test: ({ unit }) => rate(unit) || unit === null },
  {
    name: 'a stock reached, 总量突破600家',
    measure: 'level',
    test: (sight) => effect(sight) === 'level' && !flowRe.test(sight.subject),
  },
  {
    name: '总投资26亿元',
    measure: 'count',
    test: ({ unit, subject }) => money(unit) && flowRe.test(subject) && !statisticRe.test(subject),
  },
  {
    name: 'a statistic is a state',
    measure: 'level',
    test: ({ subject, counted }) => !counted && (stockRe.test(subject) || statisticRe.test(subject)),
  },
  {
    name: '建成12所, 12所学校建设',
    measure: 'count',
    test: ({ action, counted, subject }) => action !== undefined || counted || worksRe.test(subject),
  },
];

/** The measure of a number: a state unless a rule says otherwise. */
export function measureOf(sight: MeasureSight): Measure {
  return measureRules.find(({ test }) => test(sight))?.measure ?? 'level';
}
