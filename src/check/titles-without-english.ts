import type { PlanAbout } from '../schema/plan-about.ts';
import type { PlanText } from '../schema/plan-text.ts';
import type { Titles } from '../schema/titles.ts';

/** The titles of a plan's sections and goals that have no English rendering, each once, in the order of the plan. */
export function titlesWithoutEnglish({ title }: PlanAbout, text: PlanText, titles: Titles): string[] {
  const all = new Set([...text.sections, ...text.goals].map((each) => each.title));
  return [...all].filter((each) => each !== '' && each !== title.zh && titles[each] === undefined);
}
