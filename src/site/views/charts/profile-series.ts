import type { ProfileCourse, ProfileRow, ProfileSeries } from '../../../charts/profile/series.ts';
import { comparisonsAmong } from '../../comparisons-among.ts';
import type { Figure, IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import { figureText } from '../../parts/figure-text.ts';
import { whenText } from '../../parts/when-text.ts';
import type { Library, ShownDistrict } from '../../library.ts';

/** A target of a profile with the quantities that it rests on. */
export interface ProfileTarget {
  comparison: IndicatorComparison;
  target: AlignedQuantity;
  figure: Figure | null;
}

/** The targets of a district that belong to an indicator, in the order of topics; those with a base value have a figure. */
export function profileTargets(district: ShownDistrict, { vocabulary }: Library): ProfileTarget[] {
  const comparisons = comparisonsAmong([district], vocabulary);
  return vocabulary.topics.flatMap(({ id }) =>
    comparisons
      .filter(({ indicator }) => indicator.topic === id)
      .flatMap((comparison) => [
        ...comparison.figures.map((figure) => ({ comparison, target: figure.target, figure })),
        ...comparison.related.map(({ target }) => ({ comparison, target, figure: null })),
      ]),
  );
}

/** The profile of a district from its targets, in the words of the edition. */
export function profileSeries(
  district: ShownDistrict,
  targets: readonly ProfileTarget[],
  rest: string | null,
  library: Library,
  edition: Edition,
): ProfileSeries {
  const { words, say, to } = edition;
  const { profile } = words.forms;
  const topics = library.vocabulary.topics
    .map(({ id, name }) => ({
      name: say(name),
      href: `${to(routes.district(district.id))}#${id}`,
      rows: targets
        .filter(({ comparison }) => comparison.indicator.topic === id)
        .map((target) => profileRow(target, library, edition)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const based = (rows: readonly ProfileRow[]): number => rows.filter(({ course }) => course !== null).length;
  const all = topics.flatMap(({ rows }) => rows);
  return {
    title: profile.title(say(district.name), all.length, based(all)),
    description: topics.map(({ name, rows }) => profile.topic(name, rows.length, based(rows))).join(''),
    slot: district.slot,
    topics,
    rest,
    labels: { ...profile.labels, key: words.chart.targets.key },
  };
}

function profileRow(
  { comparison, target, figure }: ProfileTarget,
  library: Library,
  edition: Edition,
): ProfileRow {
  const { words, say, to } = edition;
  const { indicator } = comparison;
  const course = figure && courseOf(figure, library, edition);
  const couldHave = target.value !== null && target.measure === 'level';
  return {
    name: say(indicator.name),
    nameHref: to(routes.indicator(indicator.id)),
    text: figureText(target, library, edition),
    verbatim: target.value === null,
    when: whenText(target, library, edition),
    href: to(routes.sentence(target.plan, target.sentence)),
    course,
    noBase: course === null && couldHave ? words.forms.profile.noBase : null,
  };
}

function courseOf(
  { target, value, base, baseValue }: Figure,
  library: Library,
  edition: Edition,
): ProfileCourse | null {
  const { words, to } = edition;
  if (!base || !baseValue || target.bound === 'relative') return null;
  return {
    base: baseValue.high,
    low: value.low,
    high: value.high,
    bound: target.bound,
    inclusive: target.inclusive,
    scale: scaleOf([value.low, value.high, baseValue.high], target),
    baseText: words.figure.from(base.period ?? words.figure.noPeriod, figureText(base, library, edition)),
    baseHref: to(routes.sentence(base.plan, base.sentence)),
  };
}

const wholePercent = 100;

/** From zero to the largest value; a level in per cent has the whole as its end. */
function scaleOf(values: readonly number[], { measure, unit }: AlignedQuantity): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (measure === 'level' && unit === '%' && low === 0 && high <= wholePercent) return [0, wholePercent];
  return low === high ? [0, 1] : [low, high];
}
