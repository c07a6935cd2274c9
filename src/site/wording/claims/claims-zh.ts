import type { TotalOf } from '../../../schema/claim.ts';
import type { FindingVerdict } from '../../../schema/finding.ts';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** A small count in Chinese numerals, as it is read aloud before a measure word. */
const spelled = (count: number): string => numerals[count] ?? `${count} `;
const list = (items: readonly string[]): string => items.join('、');

/** The claims that the site makes about the plans, in Chinese. */
export const claimsZh = {
  targets: (goals: number, figures: number): string => {
    if (goals === 0) return '没有找到目标数';
    if (figures === 0) return `${goals} 个目标，都没有数`;
    return goals === figures ? `${goals} 个目标，都有数` : `${goals} 个目标，其中 ${figures} 个有数`;
  },
  targetsOf: (district: string, figures: number, relative: number, lacksTable: boolean): string => {
    if (figures > 0) return `${district}写明 ${figures} 个目标数`;
    const where = lacksTable ? '现有文本里' : '';
    return relative > 0 ? `${district}${where}只有名次或参照` : `${district}${where}没有找到目标数`;
  },
  targetsBesides: (repetitions: number, parts: number): string => {
    const besides = [
      ...(repetitions > 0 ? [`${repetitions} 处重复`] : []),
      ...(parts > 0 ? [`${parts} 个分项`] : []),
    ];
    return `另有 ${list(besides)}，不另计`;
  },
  total: {
    districts: (count) => `${spelled(count)}个区县`,
    plans: (count) => `${spelled(count)}份文件`,
    indicators: (count) => `${count} 个指标`,
    reached: (count) => `${count} 个已达到的数和基期数`,
  } satisfies Record<TotalOf, (count: number) => string>,
  sums: {
    differs: (count) => `${count} 笔有疑问`,
    'cannot-be-checked': (count) => `${count} 笔不能断定`,
    agrees: (count) => `${count} 笔对得上`,
  } satisfies Record<FindingVerdict, (count: number) => string>,

  presence: {
    stated: '写明了目标数',
    ranked: '定了名次或参照，没有找到数',
    unavailable: '指标表不在文本中',
    mentioned: '提到，没有找到目标',
    unstated: (plans: number, words: number): string =>
      `${plans > 1 ? '各份文件里都' : '全文'}没有找到查过的 ${words} 个字样`,
  },
  lookedFor: (count: number): string => (count === 1 ? '查过的字样' : `查过的 ${count} 个字样`),
  /** Around the names of other things inside which alone the word stands. */
  within: { before: '，只见于', after: '' },

  indicator: {
    /** The plans' own name with the shared one beside it. */
    named: (own: string, shared: string): string => `${own}（${shared}）`,
    only: (district: string, name: string, figure: string): string => `只有${district}写明${name}：${figure}`,
    alone: (district: string, name: string, figure: string): string => `${district}写明${name}：${figure}`,
    severalOfOne: (count: number): string => `${count} 个数，各有所指`,
    part: (district: string, figure: string): string => district + figure,
    several: (parts: readonly string[], name: string): string => `${parts.join('，')}：${name}`,
    many: (count: number, name: string): string => `${name}：${count} 个区县写明了目标`,
    apart: (districts: string, name: string): string => `${districts}都写明${name}，但彼此不能比`,
    ranked: (name: string): string => `${name}：只找到名次或参照，没有数`,
    rankedAlone: (district: string, name: string, words: string | null): string =>
      `${district}给${name}定了名次或参照，没有找到数${words === null ? '' : `：${words}`}`,
    none: (name: string): string => `${name}：没有找到写明的目标`,
    others: {
      ranked: (districts: string): string => `${districts}定了名次或参照，没有找到数`,
      mentioned: (districts: string): string => `${districts}只有相关字样`,
      unavailable: (districts: string): string => `${districts}的指标表不在文本中`,
    },
    districts: (names: readonly string[]): string => list(names),
    countOfDistricts: (count: number): string => `${count} 个区县`,
    withOthers: (title: string, others: readonly string[]): string => [title, ...others].join('；'),
  },

  both: (name: string, figures: string): string => `两家都定了${name}：${figures}`,
  incomparable: (name: string, reason: string): string => `两家都定了${name}，但不能放在一起比：${reason}`,
  oneOfTwo: {
    unstated: (district: string, name: string): string => `只有${district}定了${name}`,
    mentioned: (district: string, name: string, other: string): string =>
      `${district}定了${name}，${other}只有相关字样`,
    ranked: (district: string, name: string, other: string): string =>
      `${district}写明${name}，${other}定了名次或参照`,
    unavailable: (district: string, name: string, other: string): string =>
      `${district}定了${name}，${other}不得而知（指标表不在文本中）`,
  },
  neither: (count: number): string => `两家都没有定的，词表里有 ${count} 项`,
  unknown: (missing: readonly string[], count: number): string =>
    `两家都没有见到、可能写在${list(missing)}缺失的指标表里的，有 ${count} 项`,

  comparable: (set: number, comparable: number): string => {
    if (set === 0) return '词表里没有一个指标写了数或名次';
    if (comparable === 0) return `${set} 项指标里，没有一项能放在一起比`;
    return `${set} 项指标里，${comparable * 2 < set ? '只有 ' : ''}${comparable} 项能放在一起比`;
  },
  ofDistrict: (district: string, text: string): string => `${district}：${text}`,
  standing: ({
    stated,
    ranked,
    mentioned,
    unavailable,
  }: Record<'stated' | 'ranked' | 'mentioned' | 'unavailable', number>): string =>
    [
      stated === 0 ? '没有写数' : `写了数 ${stated} 项`,
      ...(ranked === 0 ? [] : [`名次或参照 ${ranked} 项`]),
      ...(stated > 0 || mentioned === 0 ? [] : [`提到 ${mentioned} 项`]),
      ...(unavailable === 0 ? [] : [`指标表缺失、无从得知 ${unavailable} 项`]),
    ].join('，'),
  standsAlone: (district: string, stated: number): string =>
    stated === 0
      ? `${district}对这些指标一个数也没有写`
      : `${district}写了数的 ${stated} 项，没有一项能与别家比`,
  course: (
    district: string,
    name: string,
    percent: string,
    year: number,
    reached: string,
    target: string,
    atPrices: boolean,
  ): string =>
    `${atPrices ? '价格不变，' : ''}照写明的年均 ${percent} 走，${district}${name}${year} 年到 ${reached}，写的目标是 ${target}`,

  tasks: (district: string, count: number): string =>
    count === 0 ? `${district}没有归入这个领域的任务` : `${district} ${count} 项`,
  responsible: (count: number): string =>
    count === 0 ? '没有找到写明责任单位的任务' : `${count} 项任务写了责任单位`,
  endedTerm: (district: string, year: number): string => `${district}（${year} 年）`,
  endedTerms: (terms: readonly string[], asOf: string): string =>
    `规划期已经结束或目标都已到期：${list(terms)}；数据截至 ${asOf}`,
  /** A plan that states no term, and whose targets with a year are all past. */
  pastTargets: (year: number, asOf: string): string =>
    `没有写规划期；写了年份的目标最晚到 ${year} 年，都已到期（数据截至 ${asOf}）`,
  ended: (year: number, asOf: string, ahead: number): string => {
    const ended = `规划期到 ${year} 年为止，已经结束（数据截至 ${asOf}）`;
    return ahead === 0 ? ended : `${ended}；另有 ${ahead} 个目标的期限还没有到`;
  },
};

export type ClaimsMessages = typeof claimsZh;
