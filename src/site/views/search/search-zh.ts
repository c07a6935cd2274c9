import type { Tier } from '../../../search/scan-block.ts';

const list = (items: readonly string[]): string => items.join('、');

const tierNames: Record<Tier, string> = {
  phrase: '原样写着的',
  words: '这些词在同一句里的',
  goal: '这些词在同一项任务里的',
  meaning: '意思相同的说法',
};

/** What the search says, in Chinese; the client speaks with it too. */
export const searchZh = {
  name: '搜索',
  lead: '在每一句原文、每个标题和每个指标名里找。先列原样写着的，再列几个词说在同一句、同一项任务里的。',
  label: '找什么词',
  placeholder: '养老床位、河长制、GDP……',
  submit: '搜索',
  filters: { district: '区县', topic: '领域', kind: '类别' },
  all: { district: '全部区县', topic: '全部领域', kind: '全部' },
  kinds: { sentence: '句子', title: '标题', indicator: '指标与领域' },
  needsScript: '搜索要用 JavaScript，这里没有开启。下面的清单可以代替：从领域、指标或者规划原文进去找。',
  browse: '照清单找',
  topicsAndIndicators: '领域与指标',
  plans: '规划原文',
  searching: '正在查……',
  failed: '索引没有载入，这次搜不了。可能是网络断了，或者网站刚更新过。可以再试一次，或者照下面的清单找。',
  again: '再试一次',
  nothingTyped: '没有可找的字。请写一个词，比如“河长制”。',
  shortened: (text: string): string => `词太长，只按开头这些字找：“${text}”。`,
  unknownFilter: '地址里的筛选条件有不认识的，已经略去。',
  documentTitle: (text: string): string => `“${text}” · 搜索`,
  found: (places: number, text: string): string => `原文有 ${places} 处写着“${text}”`,
  soFar: (found: string): string => `还没有查完，到现在：${found}`,
  foundWords: (places: number): string => `没有原样写着的；有 ${places} 处说到这些词`,
  foundInEnglish: (
    text: string,
    { titles, said, meant }: { titles: number; said: number; meant: number },
  ): string =>
    `“${text}”共 ${said + titles + meant} 处（${[
      ...(said > 0 ? [`原样写着 ${said} 处`] : []),
      ...(titles > 0 ? [`本站英文标题 ${titles} 处`] : []),
      `按中文说法 ${meant} 处`,
    ].join('，')}）`,
  foundMeaning: (places: number): string => `原文没有这个词；有 ${places} 处用了意思相同的说法`,
  foundNames: (count: number): string => `${count} 个指标或领域`,
  foundOnlyNames: (text: string, count: number): string =>
    `原文没有“${text}”；相关的指标或领域有 ${count} 个`,
  byDistrict: (counts: readonly { name: string; count: number }[], silent: readonly string[]): string =>
    `：${[
      ...(counts.length > 0 ? [counts.map(({ name, count }) => `${name} ${count} 处`).join('，')] : []),
      ...(silent.length > 0 ? [`${list(silent)}没有`] : []),
    ].join('；')}`,
  stop: '。',
  left: '还有文件没有查到底。',
  readOn: '接着查',
  nothing: (text: string): string => `没有找到“${text}”。`,
  nothingNarrowed: '现在有筛选条件；放宽可能就有。',
  widen: '去掉筛选',
  tryWords: '分开找：',
  tryTopics: '也许在这些领域里：',
  tryOffers: '也许要找：',
  tierNames,
  names: '指标与领域',
  count: (count: number): string => `${count}`,
  more: (count: number): string => `再看 ${count} 处`,
  meaningNote: '按这些说法找的：',
  alsoCalled: '也写作',
  answerTitle: (name: string): string => `各区县的${name}`,
  answerMore: (left: number): string => `另有 ${left} 个区县，见指标页`,
  titleMark: '标题',
  entryKinds: { indicator: '指标', topic: '领域' },
};

export type SearchMessages = typeof searchZh;
