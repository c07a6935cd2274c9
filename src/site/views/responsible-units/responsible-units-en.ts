import type { ResponsibleUnitsMessages } from './responsible-units-zh.ts';

const counted = (count: number): string => `${count} ${count === 1 ? 'task' : 'tasks'}`;

/** What the page of responsible units says, in English. */
export const responsibleUnitsEn: ResponsibleUnitsMessages = {
  title: 'Who is to do it: responsible units and their tasks',
  lead: 'Where a plan names the units responsible for a task, the tasks are gathered here by unit. Offices with the same duties go together whatever each district calls them; the plan’s own name for each stands beside it.',
  plans: 'Which documents name responsible units',
  jump: 'Go to',
  shared: (count) => `Units with tasks in several districts (${count})`,
  sharedNote: 'The same office, and what each district gives it to do.',
  single: (count) => `Units that one district alone names (${count})`,
  singleNote: 'Other documents name units, but not this one; or other districts have no such unit.',
  tasks: counted,
  written: (units) => units.join('、'),
  roles: { lead: 'leads', support: 'supports' },
  without: 'names units, but not this one',
  more: (count) => `${count} more`,
};
