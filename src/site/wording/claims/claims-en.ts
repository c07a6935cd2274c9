import { inSentence } from '../in-sentence.ts';
import type { ClaimsMessages } from './claims-zh.ts';

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The claims that the site makes about the plans, in English. */
export const claimsEn: ClaimsMessages = {
  targets: (goals, figures) => {
    if (goals === 0) return 'no target found';
    const targets = counted(goals, 'target');
    if (figures === 0) return `${targets}, none with a figure`;
    return goals === figures ? `${targets}, each with a figure` : `${targets}, ${figures} with a figure`;
  },
  targetsOf: (district, figures, relative, lacksTable) => {
    if (figures > 0) return `${district} states ${counted(figures, 'figure')}`;
    const where = lacksTable ? ', in the text we have,' : '';
    return relative > 0
      ? `${district}${where} sets only a rank or a reference`
      : `${district}${where} states no figure`;
  },
  targetsBesides: (repetitions, parts) => {
    const besides = [
      ...(repetitions > 0 ? [counted(repetitions, 'repetition')] : []),
      ...(parts > 0 ? [counted(parts, 'part of a total', 'parts of totals')] : []),
    ];
    return `besides ${list(besides)}, not counted again`;
  },
  total: {
    districts: (count) => counted(count, 'district'),
    plans: (count) => counted(count, 'document'),
    indicators: (count) => counted(count, 'indicator'),
    reached: (count) => counted(count, 'achieved or base value'),
  },
  sums: {
    differs: (count) => `${counted(count, 'sum')} in question`,
    'cannot-be-checked': (count) => `${counted(count, 'sum')} that ${count === 1 ? 'is' : 'are'} not settled`,
    agrees: (count) => `${counted(count, 'sum')} that ${count === 1 ? 'agrees' : 'agree'}`,
  },

  presence: {
    stated: 'sets a target with a figure',
    ranked: 'sets a rank or a comparison; no figure found',
    unavailable: 'table of indicators missing from our text',
    mentioned: 'mentioned; no target found',
    unstated: (plans, words) =>
      `${words === 1 ? 'the word looked for not found' : `none of the ${words} words looked for found`} in ${plans > 1 ? 'any of the documents' : 'the text'}`,
  },
  lookedFor: (count) => (count === 1 ? 'The word looked for' : `The ${count} words looked for`),
  within: { before: ', only inside ', after: '' },

  indicator: {
    named: (own, shared) => `${shared} (in the plan: ${own})`,
    only: (district, name, figure) => `Only ${district} sets ${inSentence(name)}: ${figure}`,
    alone: (district, name, figure) => `${district} sets ${inSentence(name)}: ${figure}`,
    severalOfOne: (count) => `${count} figures, each of something else`,
    part: (district, figure) => `${district} ${figure}`,
    several: (parts, name) => `${name}: ${parts.join(', ')}`,
    many: (count, name) => `${name}: ${counted(count, 'district')} set a target`,
    apart: (districts, name) => `${districts} set ${inSentence(name)}, but not comparably`,
    ranked: (name) => `${name}: ranks or comparisons only, no number found`,
    rankedAlone: (district, name, words) =>
      `${district} sets a rank or a comparison for ${inSentence(name)}, no figure found${words === null ? '' : `: ${words}`}`,
    none: (name) => `${name}: no target found`,
    others: {
      ranked: (districts) => `a rank or comparison, no figure, found for ${districts}`,
      mentioned: (districts) => `only related words found for ${districts}`,
      unavailable: (districts) => `not known of ${districts}, whose table of indicators our text lacks`,
    },
    districts: list,
    countOfDistricts: (count) => counted(count, 'district'),
    withOthers: (title, others) => [title, ...others].join('; '),
  },

  both: (name, figures) => `Both set ${inSentence(name)}: ${figures}`,
  incomparable: (name, reason) => `Both set ${inSentence(name)}, but not comparably: ${reason}`,
  oneOfTwo: {
    unstated: (district, name) => `Only ${district} sets ${inSentence(name)}`,
    mentioned: (district, name, other) =>
      `${district} sets ${inSentence(name)}; of ${other} only related words were found`,
    ranked: (district, name, other) =>
      `${district} sets ${inSentence(name)}; ${other} sets a rank or a comparison`,
    unavailable: (district, name, other) =>
      `${district} sets ${inSentence(name)}; ${other} perhaps in its table of indicators, which our text lacks`,
  },
  neither: (count) => `Set by neither: ${counted(count, 'indicator')} of our list`,
  unknown: (missing, count) =>
    `Seen in neither, but perhaps in the missing table of ${list(missing)}: ${counted(count, 'indicator')}`,

  comparable: (set, comparable) => {
    if (set === 0) return 'No indicator with a figure or a rank';
    if (comparable === 0) return `Of ${counted(set, 'indicator')}, none can be compared`;
    return `${comparable * 2 < set ? 'Only ' : ''}${comparable} of ${counted(set, 'indicator')} can be compared`;
  },
  ofDistrict: (district, text) => `${district}: ${text}`,
  standing: ({ stated, ranked, mentioned, unavailable }) =>
    [
      stated === 0 ? 'no figure' : counted(stated, 'figure'),
      ...(ranked === 0 ? [] : [counted(ranked, 'rank or reference', 'ranks or references')]),
      ...(stated > 0 || mentioned === 0 ? [] : [`${mentioned} mentioned`]),
      ...(unavailable === 0 ? [] : [`${unavailable} unknown, its table being missing`]),
    ].join(', '),
  standsAlone: (district, stated) =>
    stated === 0
      ? `${district} states no figure for any of them`
      : `none of the ${stated} for which ${district} states a figure can be set beside another district’s`,
  course: (district, name, percent, year, reached, target, atPrices) =>
    `At the stated ${percent} a year${atPrices ? ' and unchanged prices' : ''}, ${district}’s ${inSentence(name)} reaches ${reached} in ${year}; the target stated is ${target}`,

  tasks: (district, count) =>
    count === 0 ? `${district}: no task counted under this topic` : `${district} ${count}`,
  responsible: (count) =>
    count === 0 ? 'no task found that names responsible units' : `names units for ${counted(count, 'task')}`,
  endedTerm: (district, year) => `${district} (${year})`,
  endedTerms: (terms, asOf) => `Past their term or their last target: ${list(terms)}; data as of ${asOf}`,
  pastTargets: (year, asOf) =>
    `It states no term; its targets with a year were due by ${year} at the latest (data as of ${asOf})`,
  ended: (year, asOf, ahead) => {
    const ended = `Its term ended with ${year} (data as of ${asOf})`;
    return ahead === 0
      ? ended
      : `${ended}; ${counted(ahead, 'target')} ${ahead === 1 ? 'is' : 'are'} still to come due`;
  },
};
