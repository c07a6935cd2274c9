import type { FormsMessages } from './forms-zh.ts';

const targets = (count: number): string => `${count} ${count === 1 ? 'target' : 'targets'}`;
const sums = (count: number): string => `${count} ${count === 1 ? 'sum' : 'sums'}`;

/** The messages of the charts of plans as wholes, in English. */
export const formsEn: FormsMessages = {
  emphasis: {
    measures: {
      all: {
        title: 'What each document spends its words on',
        subtitle:
          'Every sentence of each document belongs to a topic; a bar is the topic’s share of the document’s characters, in per cent. The documents differ in length, so only shares are compared.',
        length: (characters) => `${characters} characters`,
        few: (shown, all) =>
          shown === all
            ? 'Each topic’s share of each document’s text.'
            : `The ${shown} of ${all} topics that most is said on, in per cent of each document’s text.`,
        link: 'Count text that also stands in other documents too',
      },
      own: {
        title: 'What each document spends its own words on',
        subtitle:
          'Only text that stands in no other document of this site is counted, neither word for word nor with numbers and place names changed; a bar is the topic’s share of it, in per cent. To stand elsewhere too is not to be copied: documents often follow one of a higher level.',
        length: (characters) => `${characters} characters of its own`,
        few: (shown, all) =>
          shown === all
            ? 'Each topic’s share of each document’s own words.'
            : `The ${shown} of ${all} topics that most is said on, in per cent of each document’s own words.`,
        link: 'Only each document’s own words',
      },
    },
    allShared: 'all of it also elsewhere',
    rest: 'on none of the topics',
    description: (plan, topics) => `${plan}: ${topics.join(', ')}. `,
    labels: { topic: 'Topic', comma: ', ' },
  },
  spans: {
    title: 'Which years each document covers, and when its targets fall due',
    subtitle:
      'A strip covers the years that the document itself names; the number on a column counts the targets due in that year, the last of the period that each is for. Documents of different years are not of one term.',
    due: (year, count) => `${targets(count)} in ${year}`,
    undated: (count) => `${targets(count)} without a year`,
    noTargets: 'sets no target in figures',
    description: (plan, says, rest) => `${[`${plan}: ${says}`, ...rest].join('; ')}. `,
    labels: {
      key: {
        span: 'years the document covers',
        outlook: 'outlook',
        decided: 'adopted or issued',
        due: 'targets due in the year',
      },
      columns: {
        plan: 'Document',
        district: 'District',
        span: 'Years',
        decided: 'Date',
        due: 'Targets due',
        rest: 'Others',
      },
      comma: ', ',
    },
    more: 'All documents',
  },
  profile: {
    title: (district, count, based) =>
      based === 0
        ? `${district}: ${targets(count)} of shared indicators, none with a starting point`
        : `${district}: ${targets(count)} of shared indicators, ${based} with a stated starting point`,
    subtitle:
      'Only targets of shared indicators. Where the plan states a starting point, the way from there to the target is drawn; where it does not, the target stands in words and nothing is filled in.',
    topic: (name, count, based) => `${name}: ${targets(count)}, ${based} with a starting point. `,
    rest: (count) =>
      `${targets(count)} more belong to no shared indicator; they are in the list of all targets.`,
    withoutBase: (count) => `${targets(count)} state no starting point: they are in the table.`,
    byChange: 'From the starting point, the largest relative change first',
    more: (count) => `A few of them; ${count} more in the full chart.`,
    link: (district) => `The page of ${district}`,
    noBase: 'no starting point stated',
    labels: {
      ownScale:
        'Each row has a scale of its own, from zero (rates: to 100 %); lengths in different rows cannot be compared.',
      columns: {
        indicator: 'Indicator',
        topic: 'Topic',
        target: 'Target',
        period: 'Year',
        base: 'Starting point',
      },
      comma: ', ',
    },
  },
  slope: {
    title: (former, successor) => `From ${former} to ${successor}: target, outcome, next target`,
    subtitle:
      'Three places for each: what the earlier plan set, what the later plan states for the same year (hollow), what the later plan sets. Outcomes are the later plan’s own words. A broken line passes an outcome that is not stated.',
    rest: (count) =>
      `${targets(count)} more ${count === 1 ? 'stands' : 'stand'} in one plan only, or in another measure or definition, and ${count === 1 ? 'is' : 'are'} not drawn here.`,
    more: 'See what changed',
    dropped: 'not set, or set otherwise',
    row: (name, parts) => `${name}: ${parts.join(', ')}. `,
    ownScale:
      'Each target has a scale of its own, which begins at zero; different targets cannot be compared.',
    labels: {
      stations: { target: 'Earlier target', outcome: 'Outcome stated', next: 'Next target' },
      columns: { subject: 'Target', change: 'Change' },
      comma: ', ',
    },
    station: 'place',
  },
  arithmetic: {
    title: (differing, all) =>
      all === 0
        ? 'The plans’ own arithmetic: no figures to check against each other'
        : differing === 0
          ? `The plans’ own arithmetic: ${sums(all)}, none in question`
          : `The plans’ own arithmetic: ${differing} of ${sums(all)} in question`,
    subtitle:
      'What a plan states against what follows from its other figures. What follows is worked out by this site; a question is not yet an error.',
    description: (differing, unclear, agreeing) =>
      `${sums(differing)} in question, ${unclear} not settled, ${agreeing} come out. `,
    none: 'These documents hold no figures that can be checked against each other.',
    rest: (count) => `${sums(count)} more in the table and on the page of checks.`,
    labels: {
      key: { stated: 'stated', implied: 'worked out by this site', slack: 'room for rounding' },
      axis: 'Axis: worked out ÷ stated × 100 %; at 100 % both are equal. What is “of which” comes out anywhere up to 100 %.',
      axisNotFromZero: 'the axis does not begin at zero',
      columns: {
        district: 'District',
        subject: 'Of what',
        rule: 'Kind of sum',
        stated: 'Stated',
        implied: 'Worked out',
        outcome: 'Outcome',
      },
      comma: ', ',
    },
  },
};
