import type { Doubt } from '../../../compare/succession/outcome.ts';
import type { GoalChangeKind } from '../../../compare/succession/goal-changes.ts';
import type { TargetChangeKind } from '../../../compare/succession/target-changes.ts';

const kinds: Record<TargetChangeKind, string> = {
  raised: '提高',
  lowered: '降低',
  kept: '不变',
  reworded: '换了说法',
  dropped: '不再写',
  new: '新写',
};

const kindNotes: Record<TargetChangeKind, string> = {
  raised: '后一份规划写的数更大。',
  lowered: '后一份规划写的数更小。',
  kept: '两份规划写的数和说法相同。',
  reworded: '两份规划都写了，但量法、口径、单位或说法不同，不能相减。',
  dropped: '后一份规划里没有找到对应的目标。',
  new: '前一份规划里没有找到对应的目标。',
};

const doubts: Record<Doubt, string> = {
  estimate: '后一份规划写的是预计数',
  near: '两个数都留有余地，分不出是否达到',
  'no-direction': '规划没有说这个数是高好还是低好',
  'other-act': '两处说的不是同一件工作',
};

const goalKinds: Record<GoalChangeKind, string> = {
  kept: '文字不变的任务',
  reworded: '换了文字的任务',
  dropped: '不再写的任务',
  new: '新写的任务',
};

/** What the page of two consecutive plans says, in Chinese. */
export const successionZh = {
  kinds,
  kindNotes,
  doubts,
  goalKinds,
  title: (former: string, successor: string): string => `从${former}到${successor}：目标变了什么`,
  lead: (total: number, parts: readonly string[]): string =>
    `前后两份规划共写了 ${total} 个目标：${parts.join('，')}。`,
  part: (kind: string, count: number): string => `${kind} ${count} 个`,
  outcomes: (reached: number, missed: number, unknown: number): string =>
    `前一份规划的目标里，后一份规划写出同年数字的有 ${reached + missed + unknown} 个：${reached} 个达到，${missed} 个没有达到，${unknown} 个说不准。结果只看后一份规划自己的话，不用别处的数据。`,
  noOutcomes: '后一份规划没有写出前一份规划目标年份的数字，看不出结果。',
  subject: '目标',
  before: '前一份规划',
  outcome: '后一份规划写的结果',
  after: '后一份规划',
  verdict: { reached: '达到', missed: '没有达到', unknown: '说不准' },
  noOutcome: '没有写结果',
  notSet: '没有写',
  marked: '标出的是不同之处',
  goals: '任务的文字变了什么',
  earlier: (figure: string): string => `此前：${figure}`,
  more: (count: number): string => `其余 ${count} 个`,
  goalCount: (count: number): string => `${count} 项`,
  follows: (former: string): string => `接续${former}`,
  followed: (successor: string): string => `已由${successor}接续`,
  link: '看目标变了什么',
};

export type SuccessionMessages = typeof successionZh;
