import type { Explanation, FindingRule, FindingVerdict, TermRole } from '../../../schema/finding.ts';

/** How a kind of sum is explained to readers, and how one of them is put into words; amounts come with their unit. */
export interface CheckRuleMessages {
  name: string;
  explanation: string;
  formula: string;
  tolerance: string;
  /** What the plan states and what follows from its other figures. */
  summary: (stated: string, implied: string) => string;
  /** The mark beside a figure that does not fit. */
  mark: (stated: string, implied: string) => string;
}

const rounding = '各数按末位四舍五入的余地计算，超出才算对不上';

const rules: Record<FindingRule, CheckRuleMessages> = {
  'yearly-growth': {
    name: '起点、目标与年均增速',
    explanation: '从起点到目标，每年平均要增长多少，与规划写明的年均增速相比。',
    formula: '（目标 ÷ 起点）^(1/年数) − 1 = 年均增速',
    tolerance: `${rounding}；增速写作下限或上限的，推算的数不越过它就算相符。`,
    summary: (stated, implied) => `写明年均 ${stated}，推算年均 ${implied}`,
    mark: (stated, implied) => `按起点和目标推算年均 ${implied}，与写明的 ${stated} 不一致`,
  },
  'total-growth': {
    name: '起点、终点与累计增幅',
    explanation: '从起点到终点一共增长多少，与规划写明的增幅相比。',
    formula: '终点 ÷ 起点 − 1 = 增幅',
    tolerance: `${rounding}。`,
    summary: (stated, implied) => `写明增长 ${stated}，推算增长 ${implied}`,
    mark: (stated, implied) => `按起点和终点推算增长 ${implied}，与写明的 ${stated} 不一致`,
  },
  'total-change': {
    name: '起点、累计数与目标',
    explanation: '起点加上五年累计数（表中方括号里的数，或“提高若干个百分点”），应当等于目标。',
    formula: '起点 + 累计数 = 目标',
    tolerance: '三个数末位各半个单位。',
    summary: (stated, implied) => `写明累计 ${stated}，推算累计 ${implied}`,
    mark: (stated, implied) => `按起点和目标推算累计 ${implied}，与写明的 ${stated} 不一致`,
  },
  'yearly-points': {
    name: '比重每年提高的点数',
    explanation:
      '比重从起点到目标，平均每年提高多少个百分点，与规划写明的相比。比重的“年均增长 0.68%”指 0.68 个百分点。',
    formula: '（目标 − 起点）÷ 年数 = 每年提高的点数',
    tolerance: '起点和目标末位各半个单位除以年数，再加写明点数末位的半个单位。',
    summary: (stated, implied) => `写明每年 ${stated}，推算每年 ${implied}`,
    mark: (stated, implied) => `按起点和目标推算每年 ${implied}，与写明的 ${stated} 不一致`,
  },
  'parts-of-total': {
    name: '部分与总数',
    explanation:
      '总数写在前面或上一级，部分写在后面各节：同一类工程、同一单位、同一时间，加起来应当等于总数。部分没有写全的，只记“不能断定”。',
    formula: '部分 + 部分 + …… = 总数',
    tolerance: '逐个清点的数一个也不差；其余按各数末位半个单位。',
    summary: (stated, implied) => `写明总数 ${stated}，各部分合计 ${implied}`,
    mark: (stated, implied) => `各部分合计 ${implied}，与写明的总数 ${stated} 不一致`,
  },
  'of-which': {
    name: '“其中”不超过总数',
    explanation: '一句话里“其中”所说的部分，不应当多于它所属的总数。',
    formula: '其中 ≤ 总数',
    tolerance: '逐个清点的数一个也不差；其余按两数末位半个单位。',
    summary: (stated, implied) => `总数 ${stated}，“其中”最多的一项 ${implied}`,
    mark: (stated, implied) => `“其中”有 ${implied}，多于总数 ${stated}`,
  },
  'shares-of-whole': {
    name: '构成比合计一百',
    explanation: '三次产业结构一类的构成比，加起来应当是 100。',
    formula: '甲 + 乙 + 丙 = 100',
    tolerance: '每个数末位半个单位。',
    summary: (stated, implied) => `合计 ${implied}，应为 ${stated}`,
    mark: (stated, implied) => `构成比合计 ${implied}，不是 ${stated}`,
  },
  'stated-twice': {
    name: '同一件事写在两处',
    explanation: '同一指标、同一口径、同一年份的数，在一份文件的两处，或同一区县的两份文件里，应当相同。',
    formula: '甲处 = 乙处',
    tolerance: '两数末位各半个单位；一处写下限、一处写定数而数相同的，算相符。',
    summary: (stated, implied) => `一处写 ${implied}，一处写 ${stated}`,
    mark: (stated, implied) => `一处写 ${implied}，一处写 ${stated}，不一致`,
  },
  'already-met': {
    name: '目标是否早已达到',
    explanation: '目标与起点或别处写明的已达到的数相比：目标应当还没有达到。要求“保持”的不在此列。',
    formula: '已达到 < 目标（越低越好的指标相反）',
    tolerance: '按写明的数直接比较。',
    summary: (stated, implied) => `目标 ${stated}，已达到 ${implied}`,
    mark: (stated, implied) => `目标 ${stated}，别处写明已达到 ${implied}`,
  },
  'unit-of-indicator': {
    name: '单位是否可能',
    explanation: '指标的单位要与它量的东西相称：劳动生产率是一笔钱，不会是百分数。',
    formula: '单位的量纲 = 指标的量纲',
    tolerance: '量词之间（家、个）不作区别。',
    summary: (stated, implied) => `写明的单位是 ${stated}，这个指标通常用${implied}`,
    mark: (stated, implied) => `单位写作 ${stated}，这个指标通常用${implied}`,
  },
};

const verdicts: Record<FindingVerdict, string> = {
  differs: '对不上',
  'cannot-be-checked': '不能断定',
  agrees: '对得上',
};

/** Verdicts that a kind of sum calls by a name of its own. */
const ownVerdicts: Partial<Record<FindingRule, Partial<Record<FindingVerdict, string>>>> = {
  'already-met': { differs: '已经达到', agrees: '要求保持' },
  'unit-of-indicator': { differs: '单位可疑' },
};

const roles: Record<TermRole, string> = {
  base: '起点',
  target: '目标',
  reached: '已达到',
  growth: '增速',
  change: '增减',
  total: '总数',
  part: '部分',
  figure: '写明',
};

const explanations: Record<Explanation, string> = {
  'constant-prices': '增速通常按可比价计算，总量按当年价计算，物价上涨会使两者不同',
  'preliminary-base': '文件成文时起点那一年的统计数还没有公布，起点可能是预计数',
  'bound-only': '写明的是下限或上限，推算的数没有越过它，但并不相等',
  about: '写明的是约数',
  'other-years': '年数按多一年或少一年算就相符',
  'relative-growth': '写明的可能是比重本身的增长率，不是百分点',
  'rate-of-rate': '这一行本身是增速，增速的起点和终点推不出其间各年的平均',
  'yearly-flow': '起点是一年新增的数，不是累计数要加上去的存量',
  'parts-unstated': '各部分可能没有写全',
  'parts-overlap': '同一项目可能算在两个部分里',
  'other-definition': '两处用词不同，口径可能不同',
  'other-bound': '一处写作下限或上限，一处写作定数',
  'revised-since': '后出的文件可能作了调整',
  'to-be-kept': '规划要求的是保持',
  'safety-line': '目标写作下限或上限，可能是不得突破的界线',
  'misprinted-unit': '单位可能误植',
};

/** What the page of sums says, in Chinese. */
export const checksZh = {
  name: '核对',
  title: (differing: number): string =>
    differing === 0 ? '规划自己的账，都对得上' : `规划自己的账，${differing} 处有疑问`,
  lead: '把规划自己写的数放在一起算一遍。推算是本站做的，算式和容差都写出来；有疑问不等于写错，可能的解释列在旁边。',
  counts: (differing: number, unclear: number, agreeing: number): string =>
    `共核对 ${differing + unclear + agreeing} 笔：${differing} 笔有疑问，${unclear} 笔不能断定，${agreeing} 笔对得上。`,
  differing: '有疑问的',
  jump: '按核对项目',
  formula: '算式',
  toleranceName: '容差',
  tolerance: (amount: string): string => `容差 ±${amount}`,
  exactly: '不容差',
  explained: '可能的解释',
  unclear: (count: number): string => `不能断定的 ${count} 笔`,
  outcomes: (open: number, agreeing: number): string =>
    [...(open > 0 ? [`${open} 笔没有对上`] : []), `${agreeing} 笔对得上`].join('，'),
  see: '见核对',
  data: '核对数据（JSON）',
  chart: '画成一张图',
  card: '规划自己的账',
  all: '看核对',
  points: (amount: string): string => `${amount} 个百分点`,
  rules,
  verdict: (rule: FindingRule, verdict: FindingVerdict): string =>
    ownVerdicts[rule]?.[verdict] ?? verdicts[verdict],
  roles,
  explanations,
};

export type ChecksMessages = typeof checksZh;
