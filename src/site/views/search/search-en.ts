import type { SearchMessages } from './search-zh.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

/** What the search says, in English; the client speaks with it too. */
export const searchEn: SearchMessages = {
  name: 'Search',
  lead: 'Looks through every sentence of the plans (in Chinese), every title and every indicator, in either language. What holds your words as they stand comes first, then words said together.',
  label: 'Words to look for',
  placeholder: 'preschool, GDP, 河长制…',
  submit: 'Search',
  filters: { district: 'District', topic: 'Topic', kind: 'Kind' },
  all: { district: 'All districts', topic: 'All topics', kind: 'All kinds' },
  kinds: { sentence: 'Sentences', title: 'Titles', indicator: 'Indicators and topics' },
  needsScript:
    'Searching needs JavaScript, which is off here. These lists lead to the same places: start from a topic, an indicator or a plan.',
  browse: 'Or find it in a list',
  topicsAndIndicators: 'Topics and indicators',
  plans: 'Plans in full',
  searching: 'Searching…',
  failed:
    'The search index did not load, so nothing can be searched now. You may be offline, or the site was just updated. Try again, or use the lists below.',
  again: 'Try again',
  nothingTyped: 'There is nothing to look for. Type a word, such as “preschool” or 河长制.',
  shortened: (text) => `That is too long to look for; only its beginning was: “${text}”.`,
  unknownFilter: 'The address names a filter that does not exist; it was left out.',
  documentTitle: (text) => `“${text}” · Search`,
  found: (places, text) => `The plans say “${text}” in ${counted(places, 'place')}`,
  soFar: (found) => `So far, with more to read: ${found}`,
  foundWords: (places) => `Nowhere as it stands; ${counted(places, 'place')} with these words together`,
  foundInEnglish: (text, { titles, said, meant }) =>
    `${counted(said + titles + meant, 'place')} for “${text}” (${[
      ...(said > 0 ? [`${said} as it stands`] : []),
      ...(titles > 0 ? [`${titles} in our English titles`] : []),
      `${meant} in the plans’ Chinese`,
    ].join(', ')})`,
  foundMeaning: (places) => `Nowhere as it stands; ${counted(places, 'place')} that mean the same`,
  foundNames: (count) => (count === 1 ? '1 indicator or topic' : `${count} indicators or topics`),
  foundOnlyNames: (text, count) =>
    `The plans do not say “${text}”; ${count === 1 ? '1 indicator or topic is' : `${count} indicators or topics are`} about it`,
  byDistrict: (counts, silent) =>
    `: ${[
      ...(counts.length > 0 ? [counts.map(({ name, count }) => `${name} ${count}`).join(', ')] : []),
      ...(silent.length > 0 ? [`none in ${list(silent)}`] : []),
    ].join('; ')}`,
  stop: '. ',
  left: 'Not all of the documents have been read yet.',
  readOn: 'Read on',
  nothing: (text) => `Nothing found for “${text}”.`,
  nothingNarrowed: 'Filters are set; there may be more without them.',
  widen: 'Remove the filters',
  tryWords: 'One word at a time:',
  tryTopics: 'It may be under one of these topics:',
  tryOffers: 'Did you mean:',
  tierNames: {
    phrase: 'As it stands',
    words: 'These words in one sentence',
    goal: 'These words in one task',
    meaning: 'The same in the plans’ words',
  },
  names: 'Indicators and topics',
  count: (count) => String(count),
  more: (count) => `Show ${count} more`,
  meaningNote: 'The plans are in Chinese, so they were searched for what your words mean: ',
  alsoCalled: 'also',
  answerTitle: (name) => `What the districts state: ${name}`,
  answerMore: (left) => `${counted(left, 'district')} more on the indicator’s page`,
  titleMark: 'Title',
  entryKinds: { indicator: 'Indicator', topic: 'Topic' },
};
