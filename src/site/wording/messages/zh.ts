import type { Caveat } from '../../../compare/verdict.ts';
import type { Reason } from '../../../schema/claim.ts';
import type { PlanKind } from '../../../schema/plan-about.ts';
import type { Bound, Measure, Modality, Nature, PeriodSource, Status } from '../../../schema/quantity.ts';
import { accuracyZh } from '../../views/accuracy/accuracy-zh.ts';
import { aboutZh } from '../../views/about/about-zh.ts';
import { checksZh } from '../../views/checks/checks-zh.ts';
import { dataPageZh } from '../../views/data/data-page-zh.ts';
import { differenceZh } from '../../views/compare/difference-zh.ts';
import { explorerZh } from '../../views/targets/explorer-zh.ts';
import { claimsZh } from '../claims/claims-zh.ts';
import { formsZh } from './forms-zh.ts';
import { overviewZh } from '../../views/overview/overview-zh.ts';
import { pairZh } from '../../views/compare/pair-zh.ts';
import { printZh } from '../../parts/print-zh.ts';
import { readingZh } from '../../parts/reading-zh.ts';
import { searchZh } from '../../views/search/search-zh.ts';
import { passagesZh } from '../../views/passages/passages-zh.ts';
import { successionZh } from '../../views/succession/succession-zh.ts';
import { responsibleUnitsZh } from '../../views/responsible-units/responsible-units-zh.ts';
import { shareZh } from '../../views/charts/share-zh.ts';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** A small count in Chinese numerals, as it is read aloud before a measure word. */
const spelled = (count: number): string => numerals[count] ?? `${count} `;
const list = (items: readonly string[]): string => items.join('、');

const kinds: Record<PlanKind, string> = {
  'five-year-plan': '五年规划',
  'implementation-plan': '实施方案',
  'action-plan': '行动方案',
  measures: '政策措施',
  'work-report': '政府工作报告',
};

const reasons: Record<Reason, string> = {
  relative: '只有名次或参照，没有数',
  'different-measure': '量法不同：存量、增量、增速、工作量不能混比',
  yearly: '一个是每年的数，一个是各年合计',
  'different-definition': '口径不同',
  'different-scope': '范围不同',
  'different-unit': '单位不同，不能换算',
};

const caveats: Record<Caveat, string> = {
  'different-period': '各家的年份不同，图上各注年份',
  'converted-unit': '单位不同，已换算到同一单位',
  'no-period': '有的没有写明年份',
  'different-name': '原文叫法不一',
};

const bounds: Record<Bound, string> = {
  min: '下限',
  max: '上限',
  about: '约数',
  exact: '定数',
  range: '区间',
  relative: '名次或参照',
};

const measures: Record<Measure, string> = { level: '水平', growth: '增速', change: '增减', count: '工作量' };
const statuses: Record<Status, string> = { target: '目标', achieved: '已达到', baseline: '基期' };
const modalities: Record<Modality, string> = {
  力争: '力争',
  争取: '争取',
  力求: '力求',
  确保: '确保',
  努力: '努力',
  预计: '预计',
  计划: '计划',
  预期: '预期',
};
const natures: Record<Nature, string> = { expected: '预期性', binding: '约束性' };

/** The messages of the Chinese edition; its shape is the shape of every edition. */
export const zh = {
  locale: 'zh-CN',
  languageName: '中文',
  list,
  /** Parts of one statement. */
  phrase: (parts: readonly string[]): string => parts.join('，'),
  comma: '，',
  colon: '：',
  stop: '。',
  /** Between sentences. */
  gap: '',
  sentence: (text: string): string => `${text}。`,
  quote: (words: string): string => `“${words}”`,
  bracket: (words: string): string => `（${words}）`,
  title: (page: string, siteName: string): string => `${page} · ${siteName}`,

  frame: {
    skip: '跳到正文',
    moreAreas: '更多',
    allAreas: '全站',
    navigation: '主导航',
    trail: '所在位置',
    nav: {
      comparison: '对照',
      indicators: '指标',
      targets: '目标',
      units: '责任单位',
      plans: '规划原文',
      checks: '核对',
      data: '数据',
      about: '关于',
    },
    version: (hash: string, date: string | null): string =>
      `数据版本 ${hash}${date === null ? '，未登记' : ` · ${date}`}`,
    versions: '数据版本和改动',
    pageVersion: (hash: string): string => `本页内容 ${hash}`,
    source: '引文均出自各区县公开的规划文件；读法、对照与换算由本站负责。',
  },

  kinds,
  reasons,
  caveats,
  bounds,
  measures,
  statuses,
  natures,
  modalities,

  apart: {
    unrestricted: '未限定',
    join: (reasons: readonly string[]): string => reasons.join('；'),
    because: {
      relative: '只有名次或参照，没有数',
      'different-measure': (own: string, axis: string): string => `这是${own}，其他是${axis}`,
      yearly: (each: boolean): string =>
        each ? '这是每年的数，其他是各年合计' : '这是各年合计，其他是每年的数',
      'different-definition': (own: string): string => `口径不同：${own}`,
      'different-scope': (own: string): string =>
        own === 'district' ? '范围不同：全区' : `范围不同：${own}`,
      'different-unit': '单位不同，不能换算',
    },
  },

  figure: {
    noPeriod: '未写年份',
    period: (from: string, to: string | null): string => (to ? `${from}—${to} 年` : `${from} 年`),
    when: {
      dueBy: (period: string): string => `到 ${period}`,
      growth: (period: string, yearly: boolean): string => `${period}${yearly ? '年均增速' : '增速'}`,
      growthOver: (period: string): string => `${period}间增幅`,
      multiple: (period: string): string => `${period}间的倍数`,
      change: (period: string, yearly: boolean, direction: 'up' | 'down' | null): string => {
        const change = direction === null ? '增减' : direction === 'up' ? '增加' : '减少';
        return `${period}${yearly ? '每年' : ''}${change}`;
      },
      count: (period: string, yearly: boolean): string => `${period}${yearly ? '每年' : ''}`,
    },
    /** Where a year comes from that the sentence does not give. */
    yearFrom: { heading: '据标题', document: '据规划期', assumed: '推定' } satisfies Record<
      Exclude<PeriodSource, 'sentence'>,
      string
    >,
    yearsFrom: (notes: readonly string[]): string => `部分${notes.join('、')}`,
    from: (year: string, value: string): string => `${year}：${value}`,
    inWords: {
      min: (value: string, inclusive: boolean): string => (inclusive ? `不低于 ${value}` : `要超过 ${value}`),
      max: (value: string, inclusive: boolean): string => (inclusive ? `不超过 ${value}` : `要低于 ${value}`),
      about: (value: string): string => `约 ${value}`,
      exact: (value: string): string => `为 ${value}`,
      range: (value: string): string => `为 ${value}`,
      relative: (words: string): string => `要${words}`,
    },
    spoken: {
      min: (inclusive: boolean): string => (inclusive ? '不低于' : '超过'),
      max: (inclusive: boolean): string => (inclusive ? '不超过' : '低于'),
      about: '约',
      range: '至',
    },
    relative: '只有名次或参照，没有数',
    reached: (figure: string, when: string): string => `${when}已达 ${figure}`,
    note: (number: number): string => `出处 ${number}：看原句`,
    inTable: '指标表 ',
    toSentence: '在原文中看',
    /** Before a sentence of ours in the reader's language that says what a quoted target says, and what that is. */
    gloss: '本站释义：',
    glossNote: '本站按读法拼成，不是规划的原话。',
  },

  presence: {
    key: '“没有找到查过的字样”是把列出的字样在全文里逐个查过，一个也没有；“提到”是有这些字样、没有找到今后要达到的目标；“定了名次或参照”是有目标而没有数；“指标表不在文本中”是规划指向一张表，而我们得到的文本缺这张表。',
  },

  home: {
    lead: (counts: readonly string[]): string =>
      `${counts.join('、')}，逐句读成可对照的目标。每个数字都回到原句；没有写的，就说没有写；口径不同的，不放在一起比。`,
    aside: (texts: readonly string[]): string => texts.join('；'),
    seePair: '看这两家的全部对照',
    standings: '各家写了多少',
    matrix: '每一项，各家写到哪一步',
    matrixNote: '每个记号都通向原句；没有找到的，通向找过的词。',
    wordsOnly: (topics: readonly string[]): string => `${list(topics)}：都只有文字，没有写数或名次。`,
    plans: '读了哪些文件',
    documentColumns: {
      district: '区县',
      title: '文件',
      kind: '种类',
      span: '期限',
      targets: '量化目标',
      gaps: '我们手里缺的',
    },
    noGaps: '未发现缺漏',
  },
  picker: {
    title: '直接去看两家',
    first: '一家',
    second: '另一家',
    and: '与',
    topic: '领域',
    allTopics: '全部领域',
    go: '对照，可打印',
    pairs: '所有的两家',
  },

  coverage: {
    title: '谁在哪个领域说了多少',
    note: '颜色越深，占本区县文件的篇幅越大，百分数就是这个份额；粗体数字是量化目标的个数；“顺带提到”是只在讲别的领域时说到；斜线是全文没有找到这方面的字句。',
    brief: '数字：量化目标的个数。颜色越深，占篇幅越大。斜线：没有涉及。',
    topic: '领域',
    target: '个目标',
    targets: '个目标',
    textOnly: '只有文字',
    passing: '顺带提到',
    silent: '没有涉及',
    share: (percent: string): string => `${percent}%`,
    hardly: '不到 0.1%',
  },

  comparison: {
    name: '对照',
    topicTitle: (topic: string): string => topic,
    pairLead: '同一领域放在同一行。大字是量化目标，下面是原句；没有写的照实说没有写。',
    with: '与',
    pairName: (first: string, second: string): string => `${first}与${second}`,
    pairLink: (first: string, second: string): string => `${first}×${second}`,
    jump: '按领域',
    choose: '显示',
    unknownDistricts: '地址里的“{words}”不是这里的区县，已经略去。',
    topics: '分领域看',
    indicator: '指标',
    stands: (documents: string, targets: string): string => `${documents}，${targets}`,
    others: '其他量化目标',
    othersNote: '词表里没有相应指标，照原句列出',
    neither: (count: number): string => `另有 ${count} 个指标，都没有写明目标`,
    tasks: '任务与举措',
    noTasks: '没有以此为题的任务',
    more: (count: number): string => `其余 ${count} 项`,
    sentences: (count: number): string => `${count} 句`,
    nothingFound: (districts: readonly string[]): string => `${list(districts)}：没有找到`,
    lookedFor: (words: readonly string[]): string => `找过的词：${list(words)}`,
    figures: (count: number): string => `${count} 项的数和原句`,
    top: '回到页首',
    noOthers: '没有其他量化目标',
    elsewhere: '散见别处的话',
    elsewhereNote: '写在别的标题下，说的是这个领域',
    nothingElsewhere: '别的任务里没有归入这个领域的句子',
    notes: '出处',
    whole: '看全部领域的对照',
  },

  difference: differenceZh,

  indicators: {
    name: '指标',
    title: (count: number): string => `${count} 个指标，各区县写没写`,
    lead: '规划用词各不相同，这里按同一个意思归到同一个指标。点指标名看图、口径和原句。',
    mentioned: (count: number): string => `另有 ${count} 个指标，文件提到，没有写明目标`,
    silent: (count: number): string => `另有 ${count} 个指标，查过的字样在各份文件里都没有找到`,
  },

  indicator: {
    ownName: (name: string): string => `原文作“${name}”`,
    figureWhen: (figure: string, when: string): string => `${figure}，${when}`,
    unit: (unit: string): string => `单位：${unit}`,
    subtitle: (facts: readonly string[], drawn: boolean): string =>
      `${facts.join('；')}。${drawn ? '同一口径才画在同一条轴上。' : ''}`,
    quotes: '原文怎么说',
    narrow: '只看',
    chartPage: '单独看这张图',
    data: '下载全部数据 CSV',
  },

  district: {
    title: (name: string): string => `${name}的规划说了什么`,
    lead: (plans: number, targets: string): string => `${spelled(plans)}份文件，${targets}。`,
    standing: '列入对照的指标中：',
    plans: '文件',
    profile: '画出它的目标：从哪里到哪里',
    promises: '写明要做到多少、到什么时候',
    noPromises: '本站所列的指标，它一个数也没有写。',
    missingTitle: '没有写成数的',
    missing: {
      ranked: (count: number): string => `只写名次或参照：${count} 项`,
      unavailable: (count: number): string => `可能在缺失的指标表里：${count} 项`,
      mentioned: (count: number): string => `提到而没有定数：${count} 项`,
    },
    questions: '对不上的账',
    topics: '分领域看',
    withOthers: (topic: string): string => `${topic}：各地怎么写`,
    compare: '与别处对照',
    facts: (city: string, code: string): string => `${city}，区划代码 ${code}`,
  },

  plan: {
    adopted: '批准',
    issued: '印发',
    published: '发布',
    span: (from: number, to: number): string => (from === to ? `${from} 年` : `${from}—${to} 年`),
    outlook: (year: number): string => `展望 ${year} 年`,
    noSpan: '没有写明年份',
  },

  targets: {
    name: '目标',
    title: (targets: string): string => `${targets}：一行一个`,
    lead: (reached: string): string => `另有 ${reached}，也在表里。按领域排列，每一行都通向原句。`,
    columns: {
      district: '区县',
      subject: '说的是什么',
      figure: '数',
      when: '年份',
      status: '性质',
      quote: '原文',
    },
    reached: (count: number): string => `已经达到的和起点值 ${count} 个`,
    noTopic: '未归领域',
    count: (targets: string, others: number): string =>
      others === 0 ? targets : `${targets}；${others} 个现状`,
  },

  chart: {
    targets: {
      relatedHeading: '相关，但不可同轴比较',
      silentHeading: '没有数的',
      relatedShort: '另有口径',
      axisNotFromZero: '横轴不从零起',
      from: '自 ',
      key: {
        'min-inclusive': '不低于',
        'min-exclusive': '超过',
        'max-inclusive': '不超过',
        'max-exclusive': '低于',
        about: '约',
        range: '区间',
        base: '起点',
      },
      columns: { district: '区县', target: '目标', period: '年份', base: '起点', note: '说明' },
      noBase: '没有写起点',
      noPeriod: '未写年份',
      comma: '，',
    },
    coverage: { depth: '占本区县文件的篇幅', nothing: '没有涉及', topic: '领域', comma: '，' },
  },

  charts: {
    version: (hash: string, date: string | null): string =>
      `数据版本 ${hash}${date === null ? '' : `，${date}`}。`,
    name: '图',
    title: (count: number): string => `${count} 张图`,
    overview: '总览',
    lead: '每张图有自己的地址、自己的数据表，可以单独引用。',
    issued: (plan: string, issuer: string): string => `${plan}，发文：${issuer}`,
    issuedSources: (plans: readonly string[]): string => `来源：${plans.join('；')}。`,
    source: (plans: readonly string[]): string => `来源：${plans.join('、')}。`,
    back: '看指标全页',
    compareAll: '看全部领域并排',
    table: '图中数据',
    svg: '下载 SVG',
  },

  about: aboutZh,
  accuracy: accuracyZh,
  checks: checksZh,
  claims: claimsZh,
  explorer: explorerZh,
  forms: formsZh,
  reading: readingZh,
  share: shareZh,
  overview: overviewZh,
  pair: pairZh,
  print: printZh,
  search: searchZh,
  passages: passagesZh,
  succession: successionZh,
  units: responsibleUnitsZh,
  dataPage: dataPageZh,

  notFound: {
    title: '没有这一页',
    text: '地址可能写错了，或者这一页换了地方。可以从这里重新开始：',
  },
};

export type Messages = typeof zh;
