import type { PathPoint, PathSeries } from '../../../charts/path/series.ts';
import { courseClaim, courseOfFinding, reckoned, type Course } from '../../../compare/claims/course-claim.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { Finding } from '../../../schema/finding.ts';
import { unitTable } from '../../../schema/unit-table.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { valueText } from '../../parts/figure-text.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { axisUnit, unitLabel } from '../../wording/unit-text.ts';

/** A finding in which a stated growth and a stated target lead apart. */
export interface FoundCourse {
  finding: Finding;
  course: Course;
}

/** The findings of the library that can be drawn as paths, in the order in which the vocabulary has their indicators. */
export function foundCourses(library: Library): FoundCourse[] {
  const units = unitTable(library.vocabulary.units);
  const order = new Map(library.vocabulary.indicators.map(({ id }, index) => [id, index]));
  const rank = ({ course: { target } }: FoundCourse): number =>
    order.get(target.indicator ?? '') ?? order.size;
  return library.findings
    .flatMap((finding) => {
      const course = courseOfFinding(finding, library.quantity, units);
      return course ? [{ finding, course }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

/** The two paths of a finding, in the words of the edition. */
export function pathSeries({ finding, course }: FoundCourse, library: Library, edition: Edition): PathSeries {
  const { words, say, to } = edition;
  const { path } = words.overview;
  const { slot, name, shortName } = library.district(finding.district);
  const { from, target, growth, fromYear, toYear } = course;
  const unit = target.unit ?? '';
  const amount = (value: string): string => valueText({ ...target, value }, library, edition);
  const point = (
    quantity: AlignedQuantity,
    year: number,
    rest: Pick<PathPoint, 'value' | 'text' | 'note'>,
  ): PathPoint => ({ year, ...rest, href: to(routes.sentence(quantity.plan, quantity.sentence)) });
  const percent = valueText(growth, library, edition);
  const axis = axisUnit(
    [course.fromValue, course.targetValue, course.reached],
    { unit, subject: target.subject },
    library,
    edition,
  );
  const needed = `${course.neededPercent}%`;
  const gap = amount(reckoned(Math.abs(course.targetValue - Number(reckoned(course.reached)))));
  const title = claimText(courseClaim(finding, course), library, edition);
  return {
    title,
    description: [
      ...[title, path.needed(amount(target.value!), needed)].map((text) => words.sentence(text)),
      pathPrices({ finding, course }, edition) ?? '',
    ].join(''),
    district: { slot, name: say(name), shortName: say(shortName) },
    unit: axis.suffix,
    base: point(from, fromYear, {
      value: course.fromValue * axis.factor,
      text: valueText(from, library, edition),
      note: path.base(fromYear),
    }),
    target: point(target, toYear, {
      value: course.targetValue * axis.factor,
      text: valueText(target, library, edition),
      note: path.target(toYear),
    }),
    stated: {
      percent: course.statedPercent,
      text: path.stated(percent),
      end: point(growth, toYear, {
        value: course.reached * axis.factor,
        text: amount(reckoned(course.reached)),
        note: path.reached(percent),
      }),
    },
    needed: { percent: course.neededPercent, text: path.needed(amount(target.value!), needed) },
    gap: course.reached < course.targetValue ? path.short(gap) : path.beyond(gap),
    labels: path,
  };
}

/** How fast prices would have to rise for both numbers of a path to hold; `null` where a rise of prices is no reason. */
export function pathPrices({ finding, course }: FoundCourse, { words }: Edition): string | null {
  if (!finding.explanations.includes('constant-prices')) return null;
  const rise = ((1 + course.neededPercent / 100) / (1 + course.statedPercent / 100) - 1) * 100;
  return rise > 0 ? words.overview.path.prices(`${rise.toFixed(1)}%`) : null;
}

/** What stands beneath the title of a path: its unit and the sum. */
export function pathSubtitle({ finding, course }: FoundCourse, library: Library, edition: Edition): string {
  return edition.words.overview.path.subtitle(
    unitLabel(course.target.unit ?? '', library, edition),
    finding.working.join(edition.words.comma),
  );
}
