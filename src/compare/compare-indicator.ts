import type { AlignedQuantity } from '../schema/aligned-quantity.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { UnitTable } from '../schema/unit-table.ts';
import { axisValue, type AxisValue } from './axis-value.ts';
import { sayings, type DistrictSaid } from './said.ts';
import type { Reason } from '../schema/claim.ts';
import { caveats, compareFigures, type Caveat } from './verdict.ts';

/**
 * A target with a number. `value` is in the unit of the comparison's axis. `base` is the state it starts from, where the
 * plan states one, with `baseValue` on the same axis. `alsoAt` are other places where the district says the same.
 */
export interface Figure {
  target: AlignedQuantity;
  value: AxisValue;
  base: AlignedQuantity | null;
  baseValue: AxisValue | null;
  alsoAt: AlignedQuantity[];
}

/** A target that stands beside the axis, and why it is not on it. */
export interface RelatedTarget {
  target: AlignedQuantity;
  reasons: Reason[];
}

/**
 * One indicator across districts: `figures` are alike and share an axis in `unit`; `related` are not, each with reasons;
 * `said` says for every district what it says at all.
 */
export interface IndicatorComparison {
  indicator: Indicator;
  unit: string;
  figures: Figure[];
  related: RelatedTarget[];
  said: DistrictSaid[];
  caveats: Caveat[];
}

/**
 * Compares what the plans say of one indicator. The axis goes to the kind of figure that most districts state; among
 * equals to the indicator's own measure without a narrower definition. Pure; cost grows with the quantities of the
 * indicator.
 */
export function compareIndicator(
  indicator: Indicator,
  districts: readonly string[],
  readings: readonly PlanReading[],
  units: UnitTable,
): IndicatorComparison {
  const said = sayings(indicator, districts, readings);
  const targets = said.flatMap((district) => district.targets);
  const alike = axisGroup(targets, indicator, units);
  const [model] = alike;
  const unit = model?.unit ?? indicator.unit;
  const { factor } = units(unit);
  const onAxis = (quantity: AlignedQuantity): AxisValue | null => {
    const value = axisValue(quantity, units);
    return value && { low: value.low / factor, high: value.high / factor };
  };

  const figures: Figure[] = [];
  for (const target of alike) {
    const same = figures.find((figure) => saysTheSame(figure.target, target));
    if (same) {
      same.alsoAt.push(target);
      continue;
    }
    const base = baseOf(target, said, units);
    figures.push({ target, value: onAxis(target)!, base, baseValue: base && onAxis(base), alsoAt: [] });
  }
  const related = targets
    .filter((target) => !alike.includes(target))
    .map((target) => ({
      target,
      reasons: model ? compareFigures(model, target, units).reasons : (['relative'] satisfies Reason[]),
    }));
  return { indicator, unit, figures, related, said, caveats: caveatsOf(figures, units) };
}

/**
 * What is to be borne in mind of figures on one axis. Held against one figure of each of two districts, none can differ from
 * any other unseen.
 */
function caveatsOf(figures: readonly Figure[], units: UnitTable): Caveat[] {
  const targets = figures.map(({ target }) => target);
  const [first] = targets;
  const models = [first, targets.find(({ district }) => district !== first?.district)];
  const found = new Set(
    models.flatMap((model) =>
      model ? targets.flatMap((target) => compareFigures(model, target, units).caveats) : [],
    ),
  );
  return caveats.filter((caveat) => found.has(caveat));
}

/** The largest set of targets that are all alike, by the number of districts that state one. */
function axisGroup(
  targets: readonly AlignedQuantity[],
  indicator: Indicator,
  units: UnitTable,
): AlignedQuantity[] {
  const groups: AlignedQuantity[][] = [];
  for (const target of targets) {
    if (axisValue(target, units) === null) continue;
    const group = groups.find(([first]) => compareFigures(first!, target, units).comparable);
    if (group) group.push(target);
    else groups.push([target]);
  }
  const rank = (group: AlignedQuantity[]): number[] => [
    new Set(group.map(({ district }) => district)).size,
    Number(group[0]!.measure === indicator.measure),
    Number(group[0]!.definition === null && group[0]!.qualifier === null),
    Number(group[0]!.scope === 'district'),
  ];
  const [best] = groups.sort((a, b) => {
    const [ranksA, ranksB] = [rank(a), rank(b)];
    return ranksA.reduce((order, value, i) => order || ranksB[i]! - value, 0);
  });
  return best ?? [];
}

/** Whether one district states the same target twice, as in two of its plans. */
function saysTheSame(a: AlignedQuantity, b: AlignedQuantity): boolean {
  return (
    a.district === b.district &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.bound === b.bound &&
    a.period === b.period
  );
}

/**
 * The latest state of the same kind that the target's own plan states from before the target. A rate of growth or a count
 * of works starts from the base year's in a table only: an achieved growth may be that of a whole span, and works done
 * before are others than those to be done.
 */
function baseOf(
  target: AlignedQuantity,
  said: readonly DistrictSaid[],
  units: UnitTable,
): AlignedQuantity | null {
  if (target.measure === 'change') return null;
  const startsBefore = (base: AlignedQuantity): boolean =>
    target.period === null || (base.period !== null && base.period.slice(-4) < target.period.slice(-4));
  const candidates = said
    .flatMap(({ reached }) => reached)
    .filter(
      ({ plan, status }) => plan === target.plan && (target.measure === 'level' || status === 'baseline'),
    )
    .filter((base) => startsBefore(base) && compareFigures(base, target, units).comparable)
    .sort(
      (a, b) =>
        Number(b.status === 'baseline') - Number(a.status === 'baseline') || lastYear(b) - lastYear(a),
    );
  return candidates[0] ?? null;
}

function lastYear({ period }: AlignedQuantity): number {
  return Number((period ?? '0').slice(-4));
}
