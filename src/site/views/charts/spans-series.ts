import type { SpansPlan, SpansSeries } from '../../../charts/spans/series.ts';
import { dueYears } from '../../../compare/due-years.ts';
import type { PlanAbout } from '../../../schema/plan-about.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { dateFacts, spanFact } from '../plans/plan-facts.ts';

/** The years that each plan covers, and when its targets fall due, in the words of the edition. */
export function spansSeries(library: Library, edition: Edition): SpansSeries {
  const { spans } = edition.words.forms;
  const plans = library.readings.map((reading) => spansPlan(reading, library, edition));
  return {
    title: spans.title,
    description: plans
      .map(({ name, says, due, rest }) =>
        spans.description(name, says, [...due.map(({ text }) => text), ...(rest === null ? [] : [rest])]),
      )
      .join(''),
    plans,
    labels: spans.labels,
  };
}

function spansPlan(reading: PlanReading, library: Library, edition: Edition): SpansPlan {
  const { about } = reading;
  const { words, say, to } = edition;
  const { spans } = words.forms;
  const { slot, shortName } = library.district(about.district);
  const { years, undated } = dueYears(reading, library.roleOf);
  return {
    slot,
    name: say(about.shortTitle),
    shortName: say(shortName),
    href: to(routes.plan(about.id)),
    span: about.span,
    outlook: about.outlook,
    says: spanFact(about, edition),
    decided: momentOf(decidedOn(about)),
    dated: words.phrase(dateFacts(about, edition)),
    due: years.map(({ year, targets }) => ({
      year,
      count: targets.length,
      text: spans.due(year, targets.length),
      href: to(routes.sentence(about.id, targets[0]!.sentence)),
    })),
    rest:
      years.length + undated.length === 0
        ? spans.noTargets
        : undated.length === 0
          ? null
          : spans.undated(undated.length),
  };
}

/** The day on which a plan was adopted, else issued, else published: `2021-01-14`. */
export function decidedOn({ dates }: PlanAbout): string {
  return (dates.adopted ?? dates.issued ?? dates.published)!;
}

/** `2021-07-01` → 2021.5: near enough for a place on a time line. */
function momentOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return year + (month - 1) / 12 + (day - 1) / 365;
}
