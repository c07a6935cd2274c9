import type { Figure, IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { setsTarget, type DistrictSaid } from '../../../compare/said.ts';
import type { ChartDistrict } from '../../../charts/chart-district.ts';
import type {
  Silence,
  PointFigure,
  RangeFigure,
  RelatedTarget,
  BaseValue,
  RelativeFigure,
  TargetFigure,
  TargetsDistrict,
  TargetsSeries,
} from '../../../charts/targets/series.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import { figureText } from '../../parts/figure-text.ts';
import { periodText, whenText } from '../../parts/when-text.ts';
import { indicatorTitle } from '../../wording/claims/indicator-title.ts';
import type { Library } from '../../library.ts';
import { quotedWords } from '../../parts/quoted-words.ts';
import { relativeWords } from '../../wording/relative-words.ts';
import { comparisonAxis } from '../../wording/comparison-axis.ts';
import { reasonText } from '../../wording/reason-text.ts';
import type { AxisUnit } from '../../wording/unit-text.ts';

/** The chart of an indicator's targets, in the words of the edition. */
export function targetsSeries(
  comparison: IndicatorComparison,
  library: Library,
  edition: Edition,
): TargetsSeries {
  const { words } = edition;
  const title = indicatorTitle(comparison, library, edition);
  const unit = comparisonAxis(comparison, library, edition);
  const districts = comparison.said.map((said) => districtOf(said, comparison, unit, library, edition));
  const related = comparison.related
    .filter(({ target }) => target.value !== null)
    .sort((a, b) => a.reasons.length - b.reasons.length)
    .map((apart): RelatedTarget => ({
      ...chartDistrict(apart.target.district, library, edition),
      text: figureText(apart.target, library, edition),
      period: whenText(apart.target, library, edition),
      quote: quotedWords(apart.target, library, edition),
      reason: reasonText(apart, comparison, edition),
      href: sentenceHref(apart.target, edition),
    }));
  return {
    title,
    description: description(districts, related, edition),
    unit: unit.suffix,
    districts,
    related,
    labels: words.chart.targets,
  };
}

function chartDistrict(id: string, library: Library, { say }: Edition): ChartDistrict {
  const { slot, name, shortName } = library.district(id);
  return { slot, name: say(name), shortName: say(shortName) };
}

function sentenceHref({ plan, sentence }: AlignedQuantity, { to }: Edition): string {
  return to(routes.sentence(plan, sentence));
}

function districtOf(
  said: DistrictSaid,
  comparison: IndicatorComparison,
  unit: AxisUnit,
  library: Library,
  edition: Edition,
): TargetsDistrict {
  const { words, to } = edition;
  const district = chartDistrict(said.district, library, edition);
  const isOwn = ({ target }: { target: AlignedQuantity }): boolean => target.district === said.district;
  if (setsTarget(said)) {
    const figures = [
      ...comparison.figures.filter(isOwn).map((figure) => numberFigure(figure, unit, library, edition)),
      ...comparison.related
        .filter((apart) => isOwn(apart) && apart.target.value === null)
        .map(({ target }) => relativeFigure(target, said.reached, library, edition)),
    ];
    return figures.length > 0 ? { ...district, says: 'stated', figures } : { ...district, says: 'related' };
  }
  const { plans, id } = library.district(said.district);
  const [mention] = said.mentions;
  const [plan] = plans;
  const texts: Record<Silence, string> = {
    unavailable: words.claims.presence.unavailable,
    mentioned: words.claims.presence.mentioned,
    unstated: words.claims.presence.unstated(plans.length, comparison.indicator.lookedFor.length),
  };
  const silence = said.presence as Silence;
  return {
    ...district,
    says: silence,
    text: texts[silence],
    note: null,
    href: mention
      ? to(routes.sentence(mention.plan, mention.sentence))
      : to(plan ? routes.plan(plan.about.id) : routes.district(id)),
  };
}

function numberFigure(
  { target, value, base, baseValue }: Figure,
  { factor }: AxisUnit,
  library: Library,
  edition: Edition,
): TargetFigure {
  const words = {
    period: periodText(target, library, edition),
    caveat: nameCaveat(target, edition),
    href: sentenceHref(target, edition),
    text: figureText(target, library, edition),
    quote: quotedWords(target, library, edition),
    base: base && baseValue ? { value: baseValue.high * factor, ...baseWords(base, library, edition) } : null,
  };
  const { bound, inclusive } = target;
  return bound === 'range'
    ? ({ ...words, bound, low: value.low * factor, high: value.high * factor } satisfies RangeFigure)
    : ({
        ...words,
        bound: bound === 'relative' ? 'exact' : bound,
        inclusive,
        value: value.high * factor,
      } satisfies PointFigure);
}

/** A figure of a part is named by the plan's own name for it; so is one whose plan names the whole otherwise. */
function nameCaveat({ qualifier, subject, ownName }: AlignedQuantity, { words }: Edition): string | null {
  if (qualifier !== null) return subject;
  return ownName === null ? null : words.indicator.ownName(ownName);
}

function relativeFigure(
  target: AlignedQuantity,
  reached: readonly AlignedQuantity[],
  library: Library,
  edition: Edition,
): RelativeFigure {
  const base = reached.find(
    ({ status, plan, sentence }) =>
      status === 'baseline' && plan === target.plan && sentence === target.sentence,
  );
  return {
    base: base ? baseWords(base, library, edition) : null,
    bound: 'relative',
    text: relativeWords(target, edition),
    period: periodText(target, library, edition),
    caveat: null,
    href: sentenceHref(target, edition),
  };
}

/** Where a target starts, with its year. */
function baseWords(base: AlignedQuantity, library: Library, edition: Edition): Omit<BaseValue, 'value'> {
  const { from, noPeriod } = edition.words.figure;
  return {
    text: from(base.period ?? noPeriod, figureText(base, library, edition)),
    href: sentenceHref(base, edition),
  };
}

/** The whole chart in sentences: what each district sets, what stands apart and why, who sets nothing. */
function description(
  districts: readonly TargetsDistrict[],
  related: readonly RelatedTarget[],
  { words }: Edition,
): string {
  const { sentence, comma, colon } = words;
  return [
    ...districts.flatMap((district) => {
      if (district.says === 'related') return [];
      const texts =
        district.says === 'stated'
          ? district.figures.map(({ text, period }) => (period === null ? text : `${text}${comma}${period}`))
          : [district.text];
      return texts.map((text) => sentence(`${district.name}${colon}${text}`));
    }),
    ...related.map(({ name, text, reason }) =>
      sentence(`${name}${colon}${text}${comma}${words.chart.targets.relatedShort}${comma}${reason}`),
    ),
  ].join('');
}
