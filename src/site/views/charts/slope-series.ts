import {
  isPoint,
  slopeStations,
  type SlopeGap,
  type SlopePoint,
  type SlopeRow,
  type SlopeSeries,
  type SlopeStation,
} from '../../../charts/slope/series.ts';
import { axisValue } from '../../../compare/axis-value.ts';
import type { Succession } from '../../../compare/succession/successions.ts';
import type { TargetChange } from '../../../compare/succession/target-changes.ts';
import { compareFigures } from '../../../compare/verdict.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import { unitTable, type UnitTable } from '../../../schema/unit-table.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import { whenAlone } from '../../parts/when-text.ts';
import { routes } from '../../routes/address.ts';
import { changeSubject } from '../succession/change-subject.ts';
import { successionChanges } from '../succession/succession-changes.ts';

/** A target whose way from plan to plan can be drawn: the quantity at each station that has one on its scale. */
export interface DrawnChange {
  change: TargetChange;
  stations: { target: AlignedQuantity } & Partial<Record<SlopeStation, AlignedQuantity>>;
}

/** The targets of two consecutive plans that have numbers of one scale at two stations or more, in the former plan's order. */
export function drawnChanges(succession: Succession<PlanReading>, library: Library): DrawnChange[] {
  const units = unitTable(library.vocabulary.units);
  return successionChanges(succession, library).flatMap((change): DrawnChange[] => {
    const [target] = change.former;
    if (!target || !axisValue(target, units)) return [];
    const alike = (other: AlignedQuantity | undefined): other is AlignedQuantity =>
      other !== undefined && isAlike(target, other, units);
    const outcome = change.outcome?.stated;
    const [next] = change.successor;
    const stations = {
      target,
      ...(alike(outcome) ? { outcome } : {}),
      ...(alike(next) ? { next } : {}),
    };
    return Object.keys(stations).length > 1 ? [{ change, stations }] : [];
  });
}

function isAlike(a: AlignedQuantity, b: AlignedQuantity, units: UnitTable): boolean {
  return compareFigures(a, b, units).comparable && axisValue(b, units) !== null;
}

/** The slopes of two consecutive plans, in the words of the edition, with what is not drawn counted. */
export function slopeSeries(
  succession: Succession<PlanReading>,
  drawn: readonly DrawnChange[],
  library: Library,
  edition: Edition,
): SlopeSeries {
  const { words, say } = edition;
  const { slope } = words.forms;
  const { former, successor } = succession;
  const rows = drawn.map((each) => slopeRow(each, library, edition));
  const others = successionChanges(succession, library).length - drawn.length;
  return {
    title: slope.title(say(former.about.shortTitle), say(successor.about.shortTitle)),
    description: rows.map((row) => rowText(row, edition)).join(''),
    slot: library.district(successor.about.district).slot,
    rows,
    notes: [...(others === 0 ? [] : [slope.rest(others)]), slope.ownScale],
    labels: slope.labels,
  };
}

function slopeRow({ change, stations }: DrawnChange, library: Library, edition: Edition): SlopeRow {
  const { forms, succession } = edition.words;
  const { outcome } = change;
  const { target, outcome: stated, next } = stations;
  const point = (quantity: AlignedQuantity, ...notes: string[]): SlopePoint =>
    slopePoint(quantity, [whenAlone(quantity, library, edition), ...notes], library, edition);
  const gap = (text: string): SlopeGap => ({ text });
  return {
    name: changeSubject(change, library, edition),
    change: succession.kinds[change.kind],
    stations: {
      target: point(target),
      outcome: stated
        ? point(stated, succession.verdict[outcome!.verdict])
        : gap(outcome ? succession.verdict.unknown : succession.noOutcome),
      next: next ? point(next) : gap(forms.slope.dropped),
    },
  };
}

function slopePoint(
  quantity: AlignedQuantity,
  notes: readonly string[],
  library: Library,
  edition: Edition,
): SlopePoint {
  const { low, high } = axisValue(quantity, unitTable(library.vocabulary.units))!;
  const { bound, inclusive, plan, sentence } = quantity;
  return {
    low,
    high,
    bound: bound === 'relative' ? 'exact' : bound,
    inclusive,
    text: figureText(quantity, library, edition),
    notes: notes.filter((note) => note !== ''),
    href: edition.to(routes.sentence(plan, sentence)),
  };
}

function rowText({ name, stations, change }: SlopeRow, { words }: Edition): string {
  const { labels, row } = words.forms.slope;
  const parts = slopeStations.map((station) => {
    const at = stations[station];
    return `${labels.stations[station]} ${[at.text, ...(isPoint(at) ? at.notes : [])].join(words.gap)}`;
  });
  return row(name, [...parts, change]);
}
