import type { PassagesMessages } from './passages-zh.ts';

/** What pages say of passages that plans share, in English. */
export const passagesEn: PassagesMessages = {
  title: (plan, percent, other) => `${percent} of ${plan} also stands in ${other}`,
  lead: (plan, percent) =>
    `The other way round, ${percent} of the text of ${plan} stands in the former. Punctuation aside, text counts as the same where twelve or more characters in a row agree, or where only numbers, place names and a few words differ.`,
  caution:
    '“Also stands in” does not mean “copied from”: both plans often follow a document of a higher level. We compare the texts alone and do not know where the words first come from.',
  byTopic: 'How much of each topic’s text is shared',
  topic: 'Topic',
  share: (percent, characters) => `${percent} (${characters} characters)`,
  none: 'no shared passage',
  noText: 'no sentence counts for this topic',
  longest: 'The longest shared passages',
  rest: (count) => `${count} more ${count === 1 ? 'passage' : 'passages'}`,
  exact: 'word for word',
  nearly: 'nearly the same; what differs is marked',
  later: {
    title: (later, earlier) => `What ${later} keeps, changes and adds to ${earlier}`,
    note: 'Both documents are of this district. Each task of the one adopted or issued later is sorted by how much of its text also stands in the earlier one: four fifths and more is kept, one tenth and less is added, the rest is changed. A task of the earlier one that does not come again is not dropped: the two documents do not cover the same matters.',
    kinds: { kept: 'Kept', changed: 'Changed', added: 'Added' },
    part: (percent) => `${percent} also in the earlier one`,
  },
  own: (plan) => `Tasks that only ${plan} sets in these words`,
  ownNote: (other) => `More than nine tenths of the text of these tasks is not found in ${other}.`,
  ownCount: (count) => (count === 1 ? '1 task' : `${count} tasks`),
  noOwn: 'no such task',
  also: 'Also stands in',
  alsoShare: (plan, percent) => `${percent} of this text also stands in ${plan}`,
  alsoNote:
    'A note “also stands in” after a paragraph leads to the same words in the other plan; the links above set both side by side and mark where they differ.',
  link: (other) => `Passages shared with ${other}`,
};
