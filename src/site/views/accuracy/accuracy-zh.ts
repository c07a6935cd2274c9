import type { FaultKind } from './accuracy.ts';

/** The page about how well the program reads, in Chinese. */
export const accuracyZh = {
  name: '读得准不准',
  title: '程序读数，读得准不准',
  lead: (documents: number, labelled: number): string =>
    `人先标注了 ${documents} 份文件里的 ${labelled} 处数，再让程序去读，逐项比较。下表由评分程序直接写出。`,
  how: [
    '“读到”：数值和单位都对，所引的话也是同一处。没有读到的、多读的，都算错。',
    '各栏是读到的数里，界限、量法、性质（目标、已达到、基期）、年份、所指各读对多少；“全对”是各项都对的，以标注的数为分母。',
    '已刊布的规划写规则时看过；仿写的文件先标注、后阅读，但读错的看过并改了规则，所以两者都不是对新文件的预测，只会偏高。',
    '每个数旁边写明是程序读出，还是经人核对。',
  ],
  kinds: { published: '已刊布的规划', invented: '仿各地写法编的文件' },
  columns: {
    document: '文件',
    labelled: '标注',
    found: '程序读出',
    matched: '读到',
    bound: '界限',
    measure: '量法',
    status: '性质',
    period: '年份',
    subject: '所指',
    exact: '全对',
  },
  total: '合计',
  faults: {
    title: '错在哪里',
    lead: '按错处的种类列出，附原话。一个数可以错几项。',
    kind: {
      missed: '没有读到',
      extra: '多读了',
      bound: '界限读错',
      measure: '量法读错',
      status: '性质读错（目标、已达到、基期）',
      period: '年份读错',
      subject: '所指读错',
    } satisfies Record<FaultKind, string>,
    count: (count: number): string => `${count} 处`,
  },
};
export type AccuracyMessages = typeof accuracyZh;
