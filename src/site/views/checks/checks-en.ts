import type { Explanation, FindingRule, FindingVerdict, TermRole } from '../../../schema/finding.ts';
import type { CheckRuleMessages, ChecksMessages } from './checks-zh.ts';

const rounding = 'Each figure may have been rounded in its last place; only what that cannot explain differs';

const rules: Record<FindingRule, CheckRuleMessages> = {
  'yearly-growth': {
    name: 'Base, target and yearly growth',
    explanation:
      'How fast the thing would have to grow each year to get from base to target, against the yearly growth that the plan states.',
    formula: '(target ÷ base)^(1/years) − 1 = yearly growth',
    tolerance: `${rounding}. Growth stated as a bound agrees with any growth that keeps it.`,
    summary: (stated, implied) => `states ${stated} a year; the figures imply ${implied} a year`,
    mark: (stated, implied) => `Base and target imply ${implied} a year, not the ${stated} stated`,
  },
  'total-growth': {
    name: 'Base, end and total growth',
    explanation: 'How much the thing grew from base to end, against the growth that the plan states.',
    formula: 'end ÷ base − 1 = growth',
    tolerance: `${rounding}.`,
    summary: (stated, implied) => `states growth of ${stated}; the figures imply ${implied}`,
    mark: (stated, implied) => `Base and end imply growth of ${implied}, not the ${stated} stated`,
  },
  'total-change': {
    name: 'Base, total change and target',
    explanation:
      'The base and the change over the years (the number in square brackets, or “up by … points”) should make the target.',
    formula: 'base + change = target',
    tolerance: 'Half a unit of the last place of each of the three figures.',
    summary: (stated, implied) => `states a change of ${stated}; the figures imply ${implied}`,
    mark: (stated, implied) => `Base and target imply a change of ${implied}, not the ${stated} stated`,
  },
  'yearly-points': {
    name: 'Points that a share gains each year',
    explanation:
      'How many percentage points the share gains each year from base to target, against the points that the plan states. “0.68% a year” of a share means 0.68 points.',
    formula: '(target − base) ÷ years = points a year',
    tolerance:
      'Half a unit of the last place of base and target divided by the years, and of the stated points.',
    summary: (stated, implied) => `states ${stated} a year; the figures imply ${implied} a year`,
    mark: (stated, implied) => `Base and target imply ${implied} a year, not the ${stated} stated`,
  },
  'parts-of-total': {
    name: 'Parts and their total',
    explanation:
      'A total is stated first or one level up, its parts in the sections below: the same kind of works, unit and time. They should add up. Where parts may be unstated, the sum is not settled.',
    formula: 'part + part + … = total',
    tolerance:
      'None for things counted one by one; for other amounts half a unit of the last place of each figure.',
    summary: (stated, implied) => `states a total of ${stated}; the parts add up to ${implied}`,
    mark: (stated, implied) => `The parts add up to ${implied}, not to the total of ${stated}`,
  },
  'of-which': {
    name: '“Of which” within the total',
    explanation: 'What a sentence names with 其中 (“of which”) should not be more than its total.',
    formula: 'of which ≤ total',
    tolerance: 'None for things counted one by one; else half a unit of the last place of both figures.',
    summary: (stated, implied) => `${stated} in total; the largest “of which” is ${implied}`,
    mark: (stated, implied) => `${implied} “of which” is more than the total of ${stated}`,
  },
  'shares-of-whole': {
    name: 'Shares that make up a whole',
    explanation: 'Shares such as those of the three sectors of the economy should add up to 100.',
    formula: 'a + b + c = 100',
    tolerance: 'Half a unit of the last place of each share.',
    summary: (stated, implied) => `adds up to ${implied}; should be ${stated}`,
    mark: (stated, implied) => `The shares add up to ${implied}, not ${stated}`,
  },
  'stated-twice': {
    name: 'The same figure in two places',
    explanation:
      'A figure of one indicator, definition and year should be the same in two places of a plan, or in two plans of a district.',
    formula: 'here = there',
    tolerance:
      'Half a unit of the last place of both figures. A bound and a figure of the same number agree.',
    summary: (stated, implied) => `${implied} in one place, ${stated} in another`,
    mark: (stated, implied) => `${implied} in one place, ${stated} in another`,
  },
  'already-met': {
    name: 'Targets that are met already',
    explanation:
      'A target against its base, or against what the plan says elsewhere has been reached: it should not be met yet. Targets to keep what is reached are no exception to the rule.',
    formula: 'reached < target (the other way round where less is better)',
    tolerance: 'None; the figures are compared as they are written.',
    summary: (stated, implied) => `target ${stated}; ${implied} already reached`,
    mark: (stated, implied) => `The target is ${stated}, yet ${implied} is said to be reached already`,
  },
  'unit-of-indicator': {
    name: 'Units that cannot be right',
    explanation:
      'A unit has to suit what the indicator measures: labour productivity is an amount of money, not a percentage.',
    formula: 'dimension of the unit = dimension of the indicator',
    tolerance: 'Counting words (家, 个) are taken as alike.',
    summary: (stated, implied) => `given in ${stated}; the indicator is usually in ${implied}`,
    mark: (stated, implied) => `Given in ${stated}; the indicator is usually in ${implied}`,
  },
};

const verdicts: Record<FindingVerdict, string> = {
  differs: 'Does not fit',
  'cannot-be-checked': 'Not settled',
  agrees: 'Fits',
};

const ownVerdicts: Partial<Record<FindingRule, Partial<Record<FindingVerdict, string>>>> = {
  'already-met': { differs: 'Met already', agrees: 'To be kept' },
  'unit-of-indicator': { differs: 'Doubtful unit' },
};

const roles: Record<TermRole, string> = {
  base: 'base',
  target: 'target',
  reached: 'reached',
  growth: 'growth',
  change: 'change',
  total: 'total',
  part: 'part',
  figure: 'stated',
};

const explanations: Record<Explanation, string> = {
  'constant-prices':
    'Growth is usually counted at constant prices and totals at current ones; rising prices set them apart',
  'preliminary-base':
    'The plan is older than the statistics of its base year; the base may have been an estimate',
  'bound-only': 'The stated number is a bound, which the implied one keeps without being equal to it',
  about: 'The stated number is approximate',
  'other-years': 'The sum comes out over one year more or fewer',
  'relative-growth': 'The stated rate may be growth of the share itself in percent, not in points',
  'rate-of-rate':
    'The row is itself a growth rate, and the rates of its first and last year do not tell the average between',
  'yearly-flow': 'The base is what one year added, not the state that the total adds to',
  'parts-unstated': 'The plan may not state all the parts',
  'parts-overlap': 'One thing may be counted in two parts',
  'other-definition': 'The wordings differ, and so may the definitions',
  'other-bound': 'Once stated as a bound, once as a figure',
  'revised-since': 'The later plan may have revised it',
  'to-be-kept': 'The plan asks to keep what is reached',
  'safety-line': 'The target is a bound and may be a line not to be crossed',
  'misprinted-unit': 'The unit may be misprinted',
};

/** What the page of sums says, in English. */
export const checksEn: ChecksMessages = {
  name: 'Checks',
  title: (differing) =>
    differing === 0
      ? 'The plans’ own sums all come out'
      : `The plans’ own sums: ${differing} ${differing === 1 ? 'raises' : 'raise'} a question`,
  lead: 'The plans’ own figures put together and worked out. The sums are ours, each with its working and tolerance. A question is not a mistake found: what could explain it stands beside it.',
  counts: (differing, unclear, agreeing) =>
    `${differing + unclear + agreeing} sums: ${differing} ${differing === 1 ? 'raises' : 'raise'} a question, ${unclear} not settled, ${agreeing} ${agreeing === 1 ? 'fits' : 'fit'}.`,
  differing: 'Open questions',
  jump: 'By kind of sum',
  formula: 'Formula',
  toleranceName: 'Tolerance',
  tolerance: (amount) => `tolerance ±${amount}`,
  exactly: 'no tolerance',
  explained: 'What could explain it',
  unclear: (count) => (count === 1 ? '1 that cannot be checked' : `${count} that cannot be checked`),
  outcomes: (open, agreeing) =>
    [...(open > 0 ? [`${open} open`] : []), agreeing === 1 ? '1 fits' : `${agreeing} fit`].join(', '),
  see: 'see the sum',
  data: 'The sums as data (JSON)',
  chart: 'As one chart',
  card: 'The plans’ own sums',
  all: 'See the sums',
  points: (amount) => `${amount} points`,
  rules,
  verdict: (rule, verdict) => ownVerdicts[rule]?.[verdict] ?? verdicts[verdict],
  roles,
  explanations,
};
