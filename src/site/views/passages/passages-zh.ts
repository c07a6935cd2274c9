import type { LaterKind } from '../../../compare/passages/later-kind.ts';

/** What pages say of passages that plans share, in Chinese. */
export const passagesZh = {
  title: (plan: string, percent: string, other: string): string => `${plan} ${percent} 的文字也见于${other}`,
  lead: (plan: string, percent: string): string =>
    `反过来，${plan}有 ${percent} 的文字也见于前者。标点不计；连续 12 字以上相同，或只换了数字、地名和少数字词的，算相同。`,
  caution:
    '“也见于”不是说谁抄了谁：两份规划往往都照着上级的文件写。本站只比对文字，不知道这些话最早出自哪里。',
  byTopic: '各领域有多少文字相同',
  topic: '领域',
  share: (percent: string, characters: string): string => `${percent}（${characters} 字）`,
  none: '没有相同的段落',
  noText: '没有归入这个领域的句子',
  longest: '最长的相同段落',
  rest: (count: number): string => `其余 ${count} 段`,
  exact: '一字不差',
  nearly: '略有不同，标出的是不同之处',
  later: {
    title: (later: string, earlier: string): string => `${later}对${earlier}：保留、改动、新增`,
    note: '两份文件都是这个区县的。按通过、印发的日期，后一份里每项任务，按它的文字有多少也见于先一份来分：八成以上算保留，一成以下算新增，其余算改动。先一份里没有再出现的任务不算取消：两份文件管的事不一样。',
    kinds: { kept: '保留', changed: '改动', added: '新增' } satisfies Record<LaterKind, string>,
    part: (percent: string): string => `${percent} 也见于先一份`,
  },
  own: (plan: string): string => `只有${plan}写的任务`,
  ownNote: (other: string): string => `这些任务的文字，十分之九以上不见于${other}。`,
  ownCount: (count: number): string => `${count} 项`,
  noOwn: '没有这样的任务',
  also: '也见于',
  alsoShare: (plan: string, percent: string): string => `${percent} 的文字也见于${plan}`,
  alsoNote: '段末的“也见于”通向另一份规划的同一段文字；上面的链接把两处并排，标出不同之处。',
  link: (other: string): string => `与${other}相同的段落`,
};

export type PassagesMessages = typeof passagesZh;
