import type { SuccessionMessages } from './succession-zh.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the page of two consecutive plans says, in English. */
export const successionEn: SuccessionMessages = {
  kinds: {
    raised: 'raised',
    lowered: 'lowered',
    kept: 'kept',
    reworded: 'reworded',
    dropped: 'dropped',
    new: 'new',
  },
  kindNotes: {
    raised: 'The later plan states a larger number.',
    lowered: 'The later plan states a smaller number.',
    kept: 'Both plans state the same number in the same way.',
    reworded:
      'Both plans set it, but in another measure, definition, unit or wording, so the numbers cannot be subtracted.',
    dropped: 'No corresponding target was found in the later plan.',
    new: 'No corresponding target was found in the earlier plan.',
  },
  doubts: {
    estimate: 'the later plan states an estimate',
    near: 'both numbers leave room, so it cannot be told',
    'no-direction': 'the plans do not say whether a higher or a lower number is wanted',
    'other-act': 'the two sentences count different works',
  },
  goalKinds: {
    kept: 'Tasks in the same words',
    reworded: 'Tasks in other words',
    dropped: 'Tasks no longer set',
    new: 'New tasks',
  },
  title: (former, successor) => `From ${former} to ${successor}: what changed`,
  lead: (total, parts) =>
    `The two plans set ${counted(total, 'target', 'targets')} between them: ${parts.join(', ')}.`,
  part: (kind, count) => `${count} ${kind}`,
  outcomes: (reached, missed, unknown) =>
    `For ${counted(reached + missed + unknown, 'target', 'targets')} of the earlier plan the later one states a figure for the same year: ${reached} reached, ${missed} not reached, ${unknown} cannot be told. Outcomes are the later plan’s own words; no other data are used.`,
  noOutcomes:
    'The later plan states no figure for the years of the earlier plan’s targets, so no outcome can be told.',
  subject: 'Target',
  before: 'Earlier plan',
  outcome: 'Outcome, in the later plan’s words',
  after: 'Later plan',
  verdict: { reached: 'reached', missed: 'not reached', unknown: 'cannot be told' },
  noOutcome: 'no outcome stated',
  notSet: 'not set',
  marked: 'what differs is marked',
  goals: 'How the tasks’ words changed',
  earlier: (figure) => `before: ${figure}`,
  more: (count) => `${count} more`,
  goalCount: (count) => counted(count, 'task', 'tasks'),
  follows: (former) => `follows ${former}`,
  followed: (successor) => `followed by ${successor}`,
  link: 'See what changed',
};
