import type { DocumentLikeness } from '../../../compare/documents-alike.ts';

const list = (items: readonly string[]): string => items.join('、');

/** How two districts differ, in Chinese words. */
export const differenceZh = {
  title: '几句话的差别',
  gap: '',
  separator: '、',
  documentsOf: (district: string): string => `${district}：`,
  documents: {
    alike: '两家有种类、年限都相同的文件，数字可以对着看。',
    'other-span': '文件种类相同，年限不同：比数字要看年份。',
    'other-kind': '文件种类不同，年限相同。',
    unlike: '文件的种类和年限都不同：多数数字只能并列着看，不能比高低。',
  } satisfies Record<DocumentLikeness, string>,
  both: '两家都定了',
  incomparable: '都定了、但不能放在一起比的有',
  onlyOne: (district: string): string => `只有${district}写明`,
  unanswered: (district: string, other: string): string =>
    `${district}写明、${other}不得而知（指标表不在文本中）的有`,
  onlyInWords: (district: string): string => `只有${district}定了名次或参照、没有给数的是`,
  besideMention: (district: string, other: string): string => `${district}写明、${other}只有相关字样的有`,
  besideMentionInWords: (district: string, other: string): string =>
    `${district}定了名次或参照、${other}只有相关字样的有`,
  unansweredInWords: (district: string, other: string): string =>
    `${district}定了名次或参照，${other}不得而知（指标表不在文本中）的有`,
  neither: (count: number): string => `两家都没有写明的，词表里有 ${count} 项`,
  unknown: (missing: readonly string[], count: number): string =>
    `两家都没有见到、可能写在${list(missing)}缺失的指标表里的，有 ${count} 项`,
  countOf: (topic: string, count: number): string => `${topic} ${count} 项`,
  figures: (stated: readonly { district: string; figure: string; when: string }[]): string => {
    const [when, ...others] = new Set(stated.map((one) => one.when));
    return others.length === 0
      ? `${stated.map(({ district, figure }) => `${district} ${figure}`).join('，')}，${when}`
      : stated.map((one) => `${one.district} ${one.figure}，${one.when}`).join('；');
  },
  andMore: (count: number): string => `等 ${count} 项`,
  none: '这里没有一项两家能放在一起比的量化目标。',
};

export type DifferenceMessages = typeof differenceZh;
