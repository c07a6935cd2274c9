import type { HeadWords } from '../../src/schema/head-words.ts';

/** A few words of each group. */
export const sampleHeads: HeadWords = {
  amount: ['总量', '数'],
  share: ['率', '比重'],
  growth: ['增速', '增长', '降幅'],
  works: ['改造', '建设'],
  leads: ['新增'],
  parts: ['农业', '跨境电商'],
  predicates: ['稳步', '保持', '达到'],
  synonyms: [['规上', '规模以上']],
  compounds: ['健康寿命'],
};
