import type { Measure } from '../schema/quantity.ts';
import type { Action } from '../grammar/verbs.ts';
import type { Predicate } from '../grammar/predicates.ts';

/** What determines the measure of a number. */
export interface MeasureContext {
  unit: string | null;
  /** The noun phrase measured, as the reader will see it. */
  subject: string;
  /** The words between subject and number, the nearest first. */
  predicates: readonly Predicate[];
  /** The verb that governs the noun phrase, carried on through a list; `ownAction` where it stands in the same phrase. */
  action: Action | undefined;
  ownAction: boolean;
  /** The verb only says that a figure was reached: 完成, 实现. */
  completes: boolean;
  /** 的增长, 的增速 after the number, or 翻一番. */
  growth: boolean;
  /** The noun phrase stands after the number: `16所中小学建设`. */
  counted: boolean;
  /** The number is where a movement begins or ends: 从…提高到…. */
  movement: boolean;
  /** 累计, 共: a total of what flowed; `summed`: 累计, over all the years. */
  total: boolean;
  summed: boolean;
}

/** Units that count what happens or is done, and no state. */
const eventRe = /^[十百千万]*(?:起|件|次|场|期|宗|枚|批次|场次|班次|届)$/u;

interface MeasureRule {
  example: string;
  measure: Measure;
  test: (context: MeasureContext) => boolean;
}

const isRate = ({ unit }: MeasureContext): boolean => unit !== null && /^(?:%|‰|倍|成)$/u.test(unit);
const isMoney = ({ unit }: MeasureContext): boolean => unit !== null && /(?:元|[万亿])$/u.test(unit);
const effect = ({ predicates }: MeasureContext): Predicate['effect'] =>
  predicates.find((predicate) => predicate.effect !== null)?.effect ?? null;

const growthNounRe = /(?:增长|(?<!自然)增长率|增速|增幅|涨幅|增长速度|递增)$/u;
const changeNounRe =
  /(?:降幅|下降率|降低率|降低|下降|减少|提高|提升|(?:降低|下降|提高|提升)幅度|削减量|减排量|(?:增加|净增|新增)[数量额])$/u;
const addedRe =
  /^(?:累计|每年|年均|城镇|农村|全[市县区省])*(?:新增|净增)|(?:新增|净增)(?:城镇)?(?:就业|学位|床位|岗位|用地)?(?:人数|人口|数|数量|量|规模|面积|岗位|学位|床位|人员)?$/u;
/** Money that flows into works is counted as works are. */
const flowRe =
  /(?:投资|资金|支出|贷款|补助|补贴|税费|债券|合同额|签约额|奖补|投入|减负|融资)(?:总?[额量])?$/u;
/** Statistics of an economy are states, though money flows: 固定资产投资, 一般公共预算支出. */
const statisticRe =
  /(?:固定资产|工业|民间|制造业|技改|基础设施|房地产开发)投资|预算支出|研发经费|研发投入|R&D|经费投入|消费支出|产值|生产总值|增加值|收入$|(?<!跨境电商)[进出]口$|GDP/u;
const stockRe =
  /(?:率|比重|占比|比例|总量|总数|总规模|规模|总额|保有量|存量|库容|容量|水平|人口|收入|产值|增加值|GDP|生产总值|指数|强度|浓度|密度|余额|产量|寿命|年限|拥有量|里程|面积|(?<![质力重数能增])量|额|营收|价格|时限|时间|标准|系数|数)$/u;
const totalStockRe = /(?:总数|总量|总额|保有量|存量|拥有量)$/u;
/** Names of an amount: what they count, events too, is a state of the statistics. */
const amountRe = /(?:[申授受办][请权理结]量|拥有量|总量|总数)$/u;
/** A verb inside a noun phrase, after words that the vocabulary does not know: `低改新建油茶`, `获一等奖`. */
const verbInsideRe =
  /新建|改建|扩建|续建|新改|修建|建成投用|投用|加装|改造|整治|修复|接种|[获夺摘斩捧][得取]?(?:[一二三金银铜大]|奖)/u;
/** Nouns that name works: what they count is carried out. */
const worksRe =
  /(?:项目|工程|任务|实事|行动|建设|改造|整治|治理|修复|修缮|新建|扩建|续建|改扩建|新开工|开工|竣工|投产|培训|认证|搬迁|安置|脱贫|出列|征迁|供应|交地|绿化|造林|动建|拆违|拆除|婚检|孕检|体检|筛查|义诊|巡诊|接种|就业)(?:面积)?$/u;

/** Works begun or finished: their number is of what was carried out, also where it `达到` so many. */
const stagedRe =
  /(?:开工|动工|竣工|完工|建成|投产|投用).*(?:项目|工程)$|(?:项目|工程)新?(?:开工|动工|竣工|完工|建成|投产|投用)+(?:建设|投产|投用)?$/u;

/** In the order they are asked; the first that holds decides. */
export const measureRules: readonly MeasureRule[] = [
  { example: '从60%提高到65%', measure: 'level', test: ({ movement }) => movement },
  {
    example: '提高3.2个百分点',
    measure: 'change',
    test: (context) => /(?:百分点|基点)$/u.test(context.unit ?? '') && effect(context) !== 'level',
  },
  {
    example: '8%的增长, 翻一番',
    measure: 'growth',
    test: (context) => context.growth && (isRate(context) || context.unit === null),
  },
  {
    example: '增长8%, 增速达到8%',
    measure: 'growth',
    test: (context) =>
      isRate(context) && context.predicates.some((predicate) => predicate.effect === 'growth'),
  },
  {
    example: '增长率达到8%',
    measure: 'growth',
    test: (context) => isRate(context) && growthNounRe.test(context.subject),
  },
  {
    example: '降低69%, 净增长90家',
    measure: 'change',
    test: (context) => ['change', 'growth'].includes(effect(context) ?? ''),
  },
  {
    example: '降幅13%, 增加数居全市前列',
    measure: 'change',
    test: (context) => isRate(context) && changeNounRe.test(context.subject),
  },
  {
    example: '城镇新增就业5万人',
    measure: 'change',
    test: (context) => !isRate(context) && addedRe.test(context.subject),
  },
  {
    example: '重点工程减排量860吨',
    measure: 'change',
    test: ({ subject }) => /(?:减排|削减|节约)量$/u.test(subject),
  },
  {
    example: '供水保障工程惠及人口8.6万人',
    measure: 'count',
    test: (context) => !isRate(context) && effect(context) === null && /(?:惠及|受益)/u.test(context.subject),
  },
  {
    example: '生均用地不低于18平方米',
    measure: 'level',
    test: ({ subject, action }) =>
      action !== 'change' && /^(?:人均|生均|户均|亩均|每[百千万])/u.test(subject),
  },
  {
    example: '新增上市企业11家，企业总数52家',
    measure: 'level',
    test: ({ ownAction, subject }) => !ownAction && totalStockRe.test(subject),
  },
  {
    example: '新增学位6000个',
    measure: 'change',
    test: (context) =>
      context.action === 'change' && !isRate(context) && (context.ownAction || effect(context) !== 'level'),
  },
  { example: '入学率100%', measure: 'level', test: (context) => isRate(context) || context.unit === null },
  {
    example: '规模超千亿的产业集群',
    measure: 'level',
    test: (context) => isMoney(context) && context.subject.endsWith('规模'),
  },
  {
    example: '打击非法集资案件11起',
    measure: 'count',
    test: (context) =>
      eventRe.test(context.unit ?? '') &&
      !amountRe.test(context.subject) &&
      !context.predicates.some((each) => each.effect === 'level'),
  },
  { example: '16所中小学建设', measure: 'count', test: ({ counted }) => counted },
  {
    example: '累计完成固定资产投资1120亿元',
    measure: 'count',
    test: (context) =>
      context.total &&
      isMoney(context) &&
      (flowRe.test(context.subject) || context.ownAction || context.summed),
  },
  {
    example: '总投资26亿元',
    measure: 'count',
    test: (context) => isMoney(context) && flowRe.test(context.subject) && !statisticRe.test(context.subject),
  },
  {
    example: '完成一般公共预算收入9.8亿元',
    measure: 'level',
    test: (context) => isMoney(context) && statisticRe.test(context.subject),
  },
  {
    example: '完成粮食播种面积18.6万亩',
    measure: 'level',
    test: ({ completes, subject }) => completes && stockRe.test(subject) && !worksRe.test(subject),
  },
  { example: '建成厂房达到150万平方米', measure: 'count', test: ({ ownAction }) => ownAction },
  {
    example: '竣工项目达到30个',
    measure: 'count',
    test: (context) => !isMoney(context) && stagedRe.test(context.subject),
  },
  { example: '总量突破600家', measure: 'level', test: (context) => effect(context) === 'level' },
  { example: '危房改造135户', measure: 'count', test: ({ subject }) => worksRe.test(subject) },
  {
    example: '茶园面积15万亩',
    measure: 'level',
    test: ({ subject }) => stockRe.test(subject) || statisticRe.test(subject),
  },
  { example: '建成中学2所、小学3所', measure: 'count', test: ({ action }) => action !== undefined },
  { example: '低改新建油茶3.1万亩', measure: 'count', test: ({ subject }) => verbInsideRe.test(subject) },
];

/** The measure of a number: a state unless a rule says otherwise. */
export function measureOf(context: MeasureContext): Measure {
  return measureRules.find(({ test }) => test(context))?.measure ?? 'level';
}

/** The measure of something named without verbs around it, as in a table's row. */
export function measureOfName(subject: string, unit: string | null): Measure {
  return measureOf({
    unit,
    subject,
    predicates: [],
    action: undefined,
    ownAction: false,
    completes: false,
    growth: false,
    counted: false,
    movement: false,
    total: false,
    summed: false,
  });
}
