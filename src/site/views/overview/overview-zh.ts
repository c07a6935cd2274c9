/** The words of the charts that look over many indicators, in Chinese. */
export const overviewZh = {
  matrix: {
    key: {
      stated: '写了数',
      ranked: '只有名次或参照',
      mentioned: '提到，没有定数',
      unavailable: '指标表缺失，无从得知',
      unstated: '没有找到',
      alike: '同一口径，能比',
    },
    indicator: '指标',
    topic: '领域',
    comma: '，',
  },
  dumbbells: {
    title: (count: number): string => (count === 0 ? '没有一项能放在同一条轴上比' : `能比的 ${count} 项`),
    note: '各用各的轴，\\\\ 表示不从零起；空心是起点，箭头是“以上、突破”，虚圈是“左右”。',
    columns: { indicator: '指标', district: '区县', target: '目标', period: '年份', base: '起点' },
    noBase: '没有写起点',
    noPeriod: '未写年份',
    comma: '，',
  },
  gap: {
    points: (number: string): string => `差 ${number} 个百分点`,
    amount: (text: string): string => `差 ${text}`,
    sameFigure: (figure: string): string => `都是 ${figure}`,
    sameNumber: (figure: string): string => `数相同，都是 ${figure}`,
    bounds: {
      min: '下限',
      max: '上限',
      about: '约数',
      exact: '定数',
      range: '区间',
      relative: '参照',
    },
    both: (bound: string): string => `都是${bound}`,
    each: (parts: readonly { district: string; bound: string }[]): string =>
      parts.map(({ district, bound }) => `${district}是${bound}`).join('，'),
    join: (parts: readonly string[]): string => parts.join('；'),
  },
  path: {
    subtitle: (unit: string, formula: string): string => `${unit}；${formula}`,
    base: (year: number): string => `${year} 年，规划写明`,
    target: (year: number): string => `规划写明的 ${year} 年目标`,
    reached: (percent: string): string => `照写明的年均 ${percent} 推算（本站）`,
    stated: (percent: string): string => `虚线：年均 ${percent} 的路`,
    needed: (target: string, percent: string): string => `点线：要到 ${target}，年均得 ${percent}`,
    short: (amount: string): string => `差 ${amount}`,
    beyond: (amount: string): string => `多出 ${amount}`,
    axisNotFromZero: '纵轴不从零起',
    columns: { year: '年份', stated: '照写明的增速推算（本站）', needed: '到写明的目标（本站推算的路）' },
    comma: '，',
    prices: (percent: string): string =>
      `增速若按可比价、总量按当年价计，价格每年上涨约 ${percent}，两个数就都成立。`,
    reasons: (reasons: readonly string[]): string => `可能的缘故：${reasons.join('；')}。`,
    see: '看原句与算式',
  },
};

export type OverviewMessages = typeof overviewZh;
