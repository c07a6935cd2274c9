import type { PlanAbout } from '../../../schema/plan-about.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { endedText } from '../../wording/claims/ended-text.ts';
import { targetsIn, targetsText } from '../../wording/claims/targets-text.ts';

/** What a reader should know of a plan first: its dates, the years it covers and that they are over, how many targets it states. */
export function planFacts(
  { about }: Pick<PlanReading, 'about'>,
  library: Library,
  edition: Edition,
): string[] {
  const ended = endedText(about.id, library, edition);
  return [
    ...dateFacts(about, edition),
    spanFact(about, edition),
    ...(ended === null ? [] : [ended.text]),
    targetsText(targetsIn(library, { plan: about.id }), library, edition),
  ];
}

/** The dates of a plan, each with what happened then. */
export function dateFacts({ dates }: PlanAbout, { words }: Edition): string[] {
  return (['adopted', 'issued', 'published'] as const).flatMap((kind) => {
    const date = dates[kind];
    return date === null ? [] : [words.reading.date(words.plan[kind], date)];
  });
}

/** The years that a plan covers and looks ahead to, or that it states none. */
export function spanFact({ span, outlook }: Pick<PlanAbout, 'span' | 'outlook'>, { words }: Edition): string {
  if (!span) return words.plan.noSpan;
  const years = words.plan.span(span.from, span.to);
  return outlook === null ? years : `${years}${words.comma}${words.plan.outlook(outlook)}`;
}
