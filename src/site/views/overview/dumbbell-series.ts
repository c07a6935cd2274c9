import type { DumbbellMark, DumbbellRow, DumbbellSeries } from '../../../charts/dumbbell/series.ts';
import type { NumberFigure } from '../../../charts/targets/figures.ts';
import { isComparable } from '../../../compare/claims/overview-claims.ts';
import type { Figure, IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { likeYears } from '../../../compare/like-years.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import { periodAlone, periodText, sharedWhen, whenAlone } from '../../parts/when-text.ts';
import { quotedWords } from '../../parts/quoted-words.ts';
import { routes } from '../../routes/address.ts';
import { gapText } from '../../wording/gap-text.ts';
import { comparisonAxis } from '../../wording/comparison-axis.ts';
import { unitName, type AxisUnit } from '../../wording/unit-text.ts';

/** The indicators of the library that compare, each with one figure a district, those of most districts first. */
export function dumbbellSeries(
  comparisons: readonly IndicatorComparison[],
  library: Library,
  edition: Edition,
): DumbbellSeries {
  const { words } = edition;
  const rows = comparisons.filter(isComparable).map((one) => dumbbellRow(one, library, edition));
  return {
    title: words.overview.dumbbells.title(rows.length),
    description: rows
      .map(({ name, marks, note }) =>
        words.sentence(
          name +
            words.colon +
            [
              ...marks.map(({ shortName, figure }) => `${shortName} ${figure.text}`),
              ...(note === null ? [] : [note]),
            ].join(words.comma),
        ),
      )
      .join(''),
    rows,
    labels: words.overview.dumbbells,
  };
}

function dumbbellRow(comparison: IndicatorComparison, library: Library, edition: Edition): DumbbellRow {
  const { indicator, unit } = comparison;
  const { words, say, to } = edition;
  const figures = likeYears(comparison.figures);
  const targets = figures.map(({ target }) => target);
  const when =
    sharedWhen(targets, (target) => whenAlone(target, library, edition), edition) ??
    sharedWhen(targets, (target) => periodAlone(target, library, edition), edition);
  const unitText = unitName(unit, indicator.name.zh, library, edition);
  const axis = comparisonAxis(comparison, library, edition);
  const notes = [
    gapText(targets, library, edition),
    ...comparison.caveats.map((caveat) => words.caveats[caveat]),
  ].filter((note) => note !== null);
  return {
    name: say(indicator.name),
    when: (when === null ? [unitText] : [when, unitText]).join(words.comma),
    unit: axis.suffix,
    note: notes.length === 0 ? null : words.overview.gap.join(notes),
    href: to(routes.indicator(indicator.id)),
    marks: figures.map((figure) => dumbbellMark(figure, axis, library, edition)),
  };
}

function dumbbellMark(
  { target, value, base, baseValue }: Figure,
  { factor }: AxisUnit,
  library: Library,
  edition: Edition,
): DumbbellMark {
  const { slot, name, shortName } = library.district(target.district);
  const { words, say, to } = edition;
  const common = {
    text: figureText(target, library, edition),
    period: periodText(target, library, edition),
    caveat: null,
    quote: quotedWords(target, library, edition),
    href: to(routes.sentence(target.plan, target.sentence)),
    base:
      base && baseValue
        ? {
            value: baseValue.high * factor,
            text: words.figure.from(base.period ?? words.figure.noPeriod, figureText(base, library, edition)),
            href: to(routes.sentence(base.plan, base.sentence)),
          }
        : null,
  };
  const { bound, inclusive } = target;
  const figure: NumberFigure =
    bound === 'range'
      ? { ...common, bound, low: value.low * factor, high: value.high * factor }
      : { ...common, bound: bound === 'relative' ? 'exact' : bound, inclusive, value: value.high * factor };
  return { slot, name: say(name), shortName: say(shortName), figure };
}
