import { likeness } from '../../check/likeness.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { UnitTable } from '../../schema/unit-table.ts';

/** Subjects of so much the same wording mean the same where the vocabulary has no indicator for them. */
const alikeWording = 0.75;

/**
 * How surely two quantities of consecutive plans measure the same thing: 0 not at all, higher is surer. They do where they
 * meet the same indicator, or where neither meets one and their subjects are worded alike and their units can be
 * converted.
 */
export function sameSubject(a: AlignedQuantity, b: AlignedQuantity, units: UnitTable): number {
  const wording = likeness(a.subject, b.subject);
  const sameMeasure = Number(a.measure === b.measure);
  if (a.indicator !== null || b.indicator !== null) {
    if (a.indicator !== b.indicator) return 0;
    const sameDefinition = Number(a.definition === b.definition && a.qualifier === b.qualifier);
    return 1 + sameMeasure + sameDefinition + Number(sameDimension(a, b, units)) + wording;
  }
  if (wording < alikeWording || !sameMeasure || !sameDimension(a, b, units)) return 0;
  return 1 + wording;
}

function sameDimension(a: AlignedQuantity, b: AlignedQuantity, units: UnitTable): boolean {
  if (a.unit === null || b.unit === null) return a.unit === b.unit;
  return units(a.unit).dimension === units(b.unit).dimension;
}
