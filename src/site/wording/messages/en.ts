import type { PlanKind } from '../../../schema/plan-about.ts';
import type { Measure } from '../../../schema/quantity.ts';
import { accuracyEn } from '../../views/accuracy/accuracy-en.ts';
import { aboutEn } from '../../views/about/about-en.ts';
import { checksEn } from '../../views/checks/checks-en.ts';
import { dataPageEn } from '../../views/data/data-page-en.ts';
import { differenceEn } from '../../views/compare/difference-en.ts';
import { explorerEn } from '../../views/targets/explorer-en.ts';
import { claimsEn } from '../claims/claims-en.ts';
import { formsEn } from './forms-en.ts';
import { overviewEn } from '../../views/overview/overview-en.ts';
import { pairEn } from '../../views/compare/pair-en.ts';
import { printEn } from '../../parts/print-en.ts';
import { readingEn } from '../../parts/reading-en.ts';
import { searchEn } from '../../views/search/search-en.ts';
import { passagesEn } from '../../views/passages/passages-en.ts';
import { successionEn } from '../../views/succession/succession-en.ts';
import { responsibleUnitsEn } from '../../views/responsible-units/responsible-units-en.ts';
import { shareEn } from '../../views/charts/share-en.ts';
import type { Messages } from './zh.ts';

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
const spelled = (count: number): string => numerals[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const kinds: Record<PlanKind, string> = {
  'five-year-plan': 'five-year plan',
  'implementation-plan': 'implementation plan',
  'action-plan': 'action plan',
  measures: 'policy measures',
  'work-report': 'government work report',
};

const measures: Record<Measure, string> = {
  level: 'a level',
  growth: 'a growth rate',
  change: 'a change',
  count: 'a count of works',
};

/** The messages of the English edition. */
export const en: Messages = {
  locale: 'en',
  languageName: 'English',
  list,
  phrase: (parts) => parts.join(', '),
  comma: ', ',
  colon: ': ',
  gap: ' ',
  stop: '.',
  sentence: (text) => `${text}. `,
  quote: (words) => `“${words}”`,
  bracket: (words) => ` (${words})`,
  title: (page, siteName) => `${page} · ${siteName}`,

  frame: {
    skip: 'Skip to content',
    moreAreas: 'More',
    allAreas: 'All areas',
    navigation: 'Main',
    trail: 'You are here',
    nav: {
      comparison: 'Compare',
      indicators: 'Indicators',
      targets: 'Targets',
      units: 'Who acts',
      plans: 'Plans',
      checks: 'Checks',
      data: 'Data',
      about: 'About',
    },
    version: (hash, date) => `Data version ${hash}${date === null ? ', not recorded yet' : ` · ${date}`}`,
    versions: 'Versions of the data',
    pageVersion: (hash) => `Content of this page ${hash}`,
    source:
      'All quotations are from plans published by the districts. Reading, comparison and conversion are ours.',
  },

  kinds,
  reasons: {
    relative: 'a rank or a comparison, not a number',
    'different-measure':
      'measured differently: a level, a growth rate, a change and a count of works are not alike',
    yearly: 'one is for each year, the other for all years together',
    'different-definition': 'a different definition',
    'different-scope': 'a different scope',
    'different-unit': 'a unit that cannot be converted',
  },
  caveats: {
    'different-period': 'the years differ, each marked with its own',
    'converted-unit': 'units converted to a common one',
    'no-period': 'some name no year',
    'different-name': 'the plans’ own names for it differ',
  },
  bounds: {
    min: 'lower limit',
    max: 'upper limit',
    about: 'approximate',
    exact: 'exact',
    range: 'range',
    relative: 'rank or comparison',
  },
  measures,
  statuses: { target: 'target', achieved: 'achieved', baseline: 'base value' },
  natures: { expected: 'anticipatory', binding: 'binding' },
  modalities: {
    力争: 'aims for',
    争取: 'aims for',
    力求: 'aims for',
    确保: 'will ensure',
    努力: 'will work for',
    预计: 'expects',
    计划: 'plans',
    预期: 'expects',
  },

  apart: {
    unrestricted: 'without restriction',
    join: (reasons) => reasons.join('; '),
    because: {
      relative: 'a rank or a comparison, no number',
      'different-measure': (own, axis) => `this is ${own}; the others state ${axis}`,
      yearly: (each) =>
        each
          ? 'this is for each year; the others are for all years together'
          : 'this is for all years together; the others are for each year',
      'different-definition': (own) => `different definition: ${own}`,
      'different-scope': (own) =>
        own === 'district' ? 'different scope: the whole district' : `different scope: ${own}`,
      'different-unit': 'a unit that cannot be converted',
    },
  },

  figure: {
    noPeriod: 'no year given',
    period: (from, to) => (to ? `${from}–${to}` : from),
    when: {
      dueBy: (period) => `by ${period}`,
      growth: (period, yearly) => (yearly ? `average yearly growth, ${period}` : `growth, ${period}`),
      growthOver: (period) => `growth over ${period}`,
      multiple: (period) => `multiple over ${period}`,
      change: (period, yearly, direction) => {
        const change = direction === null ? 'change' : direction === 'up' ? 'increase' : 'decrease';
        return `${yearly ? 'yearly ' : ''}${change}, ${period}`;
      },
      count: (period, yearly) => (yearly ? `each year, ${period}` : period),
    },
    yearFrom: { heading: 'year of its heading', document: 'the plan’s term', assumed: 'year assumed' },
    yearsFrom: (notes) => `in part ${notes.join(', ')}`,
    from: (year, value) => `${year}: ${value}`,
    inWords: {
      min: (value, inclusive) => (inclusive ? `at least ${value}` : `more than ${value}`),
      max: (value, inclusive) => (inclusive ? `at most ${value}` : `less than ${value}`),
      about: (value) => `about ${value}`,
      exact: (value) => value,
      range: (value) => value,
      relative: (words) => words,
    },
    spoken: {
      min: (inclusive) => (inclusive ? 'at least' : 'more than'),
      max: (inclusive) => (inclusive ? 'at most' : 'less than'),
      about: 'about',
      range: 'to',
    },
    relative: 'a rank or a comparison, no number',
    reached: (figure, when) => `reached ${figure}, ${when}`,
    note: (number) => `Source ${number}: the sentence`,
    inTable: 'Table: ',
    toSentence: 'see it in the plan',
    gloss: 'Ours:',
    glossNote: 'In our English, from how the sentence was read; the plan’s words are the Chinese ones.',
  },

  presence: {
    key: '“None of the words looked for found” means that each of the words listed was looked for in the whole text and stands nowhere; “mentioned”, that such a word stands there but no target was found; “a rank or a comparison”, that there is a target without a figure; “table missing”, that the plan points to a table which the text we have lacks.',
  },

  home: {
    lead: (counts) =>
      `${capital(list(counts))}, read sentence by sentence into targets that can be compared. Every figure leads back to its sentence; silence is said to be silence; what is defined differently is not put side by side.`,
    aside: (texts) => capital(texts.join('; ')),
    seePair: 'See all that these two say',
    standings: 'How much each district states',
    matrix: 'How far each district goes, indicator by indicator',
    matrixNote:
      'Each mark leads to its sentence; where nothing was found, to the words that were looked for.',
    wordsOnly: (topics) => `${list(topics)}: words only, no figure and no rank from anyone.`,
    plans: 'What was read',
    documentColumns: {
      district: 'District',
      title: 'Document',
      kind: 'Kind',
      span: 'Years',
      targets: 'Targets',
      gaps: 'What our text lacks',
    },
    noGaps: 'nothing found missing',
  },
  picker: {
    title: 'Go straight to two districts',
    first: 'One district',
    second: 'The other district',
    and: 'and',
    topic: 'Topic',
    allTopics: 'All topics',
    go: 'Compare, ready to print',
    pairs: 'Every pair',
  },

  coverage: {
    title: 'Who says how much on what',
    note: 'The darker, the larger the topic’s share of the district’s text, given in per cent; bold numbers count targets with figures; “in passing” means that it is named only where the text is about something else; hatching, that we found no word of it.',
    brief: 'Numbers count targets. Darker: a larger share of the text. Hatched: nothing said.',
    topic: 'Topic',
    target: 'target',
    targets: 'targets',
    textOnly: 'words only',
    passing: 'in passing',
    silent: 'nothing said',
    share: (percent) => `${percent}%`,
    hardly: 'under 0.1%',
  },

  comparison: {
    name: 'Compare',
    topicTitle: (topic) => topic,
    pairLead:
      'Topic by topic. Large figures are targets, with the plan’s own sentence below; silence is said to be silence.',
    with: 'and',
    pairName: (first, second) => `${first} and ${second}`,
    pairLink: (first, second) => `${first} × ${second}`,
    jump: 'By topic',
    choose: 'Show',
    unknownDistricts: '“{words}” in the address names no district here; it was left out.',
    topics: 'One topic at a time',
    indicator: 'Indicator',
    stands: (documents, targets) => `${documents}, ${targets}`,
    others: 'Other targets',
    othersNote: 'not in our list of indicators, as the plans word them',
    neither: (count) => `${counted(count, 'more indicator')}, for which nobody states a target`,
    tasks: 'Tasks and measures',
    noTasks: 'no task of its own on this topic',
    more: (count) => `${count} more`,
    sentences: (count) => counted(count, 'sentence'),
    nothingFound: (districts) => `${list(districts)}: nothing found`,
    lookedFor: (words) => `Looked for: ${words.join(', ')}`,
    figures: (count) => `Figures and sentences of ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    top: 'Back to the top',
    noOthers: 'no other target',
    elsewhere: 'Said elsewhere',
    elsewhereNote: 'sentences on this topic under other headings',
    nothingElsewhere: 'no sentence of other tasks counted under this topic',
    notes: 'Sources',
    whole: 'See all topics',
  },

  difference: differenceEn,

  indicators: {
    name: 'Indicators',
    title: (count) => `${count} indicators, and who states them`,
    lead: 'The plans word things differently; wordings that mean the same are gathered under one indicator. Each name leads to its chart, definition and sentences.',
    mentioned: (count) => `${counted(count, 'more indicator')} mentioned without a target`,
    silent: (count) => `${counted(count, 'more indicator')} none of whose words we found in any document`,
  },

  indicator: {
    ownName: (name) => `the plan says “${name}”`,
    figureWhen: (figure, when) => `${figure}, ${when}`,
    unit: (unit) => `Unit: ${unit}`,
    subtitle: (facts, drawn) =>
      `${facts.join('; ')}. ${drawn ? 'Only like with like shares an axis.' : ''}`.trim(),
    quotes: 'What the plans say',
    narrow: 'Only',
    chartPage: 'This chart on its own page',
    data: 'Download all data (CSV)',
  },

  district: {
    title: (name) => `What the plans of ${name} say`,
    lead: (plans, targets) =>
      `${capital(spelled(plans))} ${plans === 1 ? 'document' : 'documents'}, ${targets}.`,
    standing: 'Of the indicators set side by side here: ',
    plans: 'Documents',
    profile: 'Its targets drawn, from where to where',
    compare: 'Compare with',
    promises: 'What it promises, and by when',
    noPromises: 'No figure is stated for any indicator of our list.',
    missingTitle: 'What it does not put in figures',
    missing: {
      ranked: (count) => `Only a rank or a comparison: ${counted(count, 'indicator')}`,
      unavailable: (count) => `In the table that our text lacks, perhaps: ${counted(count, 'indicator')}`,
      mentioned: (count) => `Mentioned without a target: ${counted(count, 'indicator')}`,
    },
    questions: 'What does not add up',
    topics: 'Topic by topic',
    withOthers: (topic) => `${topic}: what the others say`,
    facts: (city, code) => `${city}, division code ${code}`,
  },

  plan: {
    adopted: 'adopted',
    issued: 'issued',
    published: 'published',
    span: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    outlook: (year) => `outlook to ${year}`,
    noSpan: 'no years stated',
  },

  targets: {
    name: 'Targets',
    title: (targets) => `${capital(targets)}: one a row`,
    lead: (reached) => `With ${reached} beside them. By topic; every row leads to its sentence.`,
    columns: {
      district: 'District',
      subject: 'What is measured',
      figure: 'Figure',
      when: 'Year',
      status: 'Status',
      quote: 'In the plan’s words',
    },
    reached: (count) => `${count} already reached, or base values`,
    noTopic: 'No topic',
    count: (targets, others) => (others === 0 ? targets : `${targets}; ${others} already reached`),
  },

  chart: {
    targets: {
      relatedHeading: 'Related, but not comparable',
      silentHeading: 'Without a figure',
      relatedShort: 'differently defined',
      axisNotFromZero: 'The axis does not begin at zero',
      from: 'from ',
      key: {
        'min-inclusive': 'at least',
        'min-exclusive': 'more than',
        'max-inclusive': 'at most',
        'max-exclusive': 'less than',
        about: 'about',
        range: 'range',
        base: 'starting from',
      },
      columns: { district: 'District', target: 'Target', period: 'Year', base: 'From', note: 'Note' },
      noBase: 'no base value stated',
      noPeriod: 'no year given',
      comma: ', ',
    },
    coverage: {
      depth: 'share of the district’s text',
      nothing: 'nothing said',
      topic: 'Topic',
      comma: ', ',
    },
  },

  charts: {
    version: (hash, date) => ` Data version ${hash}${date === null ? '' : `, ${date}`}.`,
    name: 'Charts',
    title: (count) => `${count} charts`,
    overview: 'Overview',
    lead: 'Each chart has an address and a data table of its own, and can be cited by itself.',
    issued: (plan, issuer) => `${plan} (issuer: ${issuer})`,
    issuedSources: (plans) => `Sources: ${plans.join('; ')}.`,
    source: (plans) => `Sources: ${plans.join('; ')}.`,
    back: 'The indicator’s own page',
    compareAll: 'All topics side by side',
    table: 'Data of the chart',
    svg: 'Download SVG',
  },

  about: aboutEn,
  accuracy: accuracyEn,
  checks: checksEn,
  claims: claimsEn,
  explorer: explorerEn,
  forms: formsEn,
  reading: readingEn,
  share: shareEn,
  overview: overviewEn,
  pair: pairEn,
  print: printEn,
  search: searchEn,
  passages: passagesEn,
  succession: successionEn,
  units: responsibleUnitsEn,
  dataPage: dataPageEn,

  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page has moved. You can start again from here:',
  },
};
