/** The words of the pages of two districts, in Chinese. */
export const pairZh = {
  alike: '能比的几项',
  noneAlike: '没有一项能放在同一条轴上比。',
  tally: (count: number): string => `${count} 项指标，两家怎么写`,
  tallyNote: '两家至少一家定了数或名次的指标。',
  parts: {
    alike: '都定了，能比',
    apart: '都定了，口径不同，不能比',
    own: (own: string, other: string): string => `${own}定了，${other}没有定`,
    unknown: '一家定了，另一家的指标表缺失，无从得知',
  },
  topics: '分领域看',
  topicsNote: '打开看各项的数和原句；每个领域另有单独一页，可以打印。',
  alone: '单独一页',
  aloneOf: (topic: string): string => `${topic}：单独一页`,
  topicTitle: (topic: string, parts: readonly string[]): string => `${topic}：${parts.join('，')}`,
  actions: '这一页可以',
  copyLink: '复制链接',
  csv: 'CSV',
  csvName: '下载两个区县全部领域的数据 CSV',
  cite: '引用',
  full: '整份对照（全部原句），打印成一份文件',
  otherPair: '换两家或换领域',
  all: (topic: string): string => `所有区县：${topic}`,
  neighbours: '前后领域',
};

export type PairMessages = typeof pairZh;
