import type { DifferenceMessages } from './difference-zh.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** How two districts differ, in English words. */
export const differenceEn: DifferenceMessages = {
  title: 'The difference in words',
  gap: ' ',
  separator: '; ',
  documentsOf: (district) => `${district}:`,
  documents: {
    alike:
      'Both have a document of the same kind for the same years, so figures can be read against each other.',
    'other-span': 'The documents are of one kind but for different years: mind the year of each figure.',
    'other-kind': 'The documents are of different kinds for the same years.',
    unlike:
      'The documents differ in kind and in years: most figures can only stand side by side, not be ranked.',
  },
  both: 'Both set',
  incomparable: 'Both set, but not comparably,',
  onlyOne: (district) => `Only ${district} sets`,
  unanswered: (district, other) =>
    `Set by ${district}, and by ${other} perhaps in its table of indicators, which our text lacks:`,
  onlyInWords: (district) => `Only ${district} sets a rank or a comparison for`,
  besideMention: (district, other) => `Set by ${district}, with only related words found for ${other}:`,
  besideMentionInWords: (district, other) =>
    `Given a rank or a comparison by ${district}, with only related words found for ${other}:`,
  unansweredInWords: (district, other) =>
    `Given a rank or a comparison by ${district}, and by ${other} perhaps in its table of indicators, which our text lacks:`,
  neither: (count) => `Set by neither: ${counted(count, 'indicator')} of our list`,
  unknown: (missing, count) =>
    `Seen in neither, but perhaps in the missing table of ${list(missing)}: ${counted(count, 'indicator')}`,
  countOf: (topic, count) => `${topic} ${count}`,
  figures: (stated) => {
    const [when, ...others] = new Set(stated.map((one) => one.when));
    return others.length === 0
      ? `${stated.map(({ district, figure }) => `${district} ${figure}`).join(', ')}, ${when}`
      : stated.map((one) => `${one.district} ${one.figure}, ${one.when}`).join('; ');
  },
  andMore: (count) => `, ${count} in all`,
  none: 'There is no target here on which the two can be compared.',
};
