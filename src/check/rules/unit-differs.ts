import { unitTable } from '../../schema/unit-table.ts';
import type { ReadingUnderCheck, Rule } from '../rule.ts';
import { unitFits } from '../../align/unit-fits.ts';

/** A state is in a unit that its indicator can be measured in; else the indicator, the unit or the plan is wrong. */
export const unitDiffers: Rule<ReadingUnderCheck> = {
  id: 'unit-differs',
  severity: 'warning',
  check({ reading, vocabulary }, complain) {
    const units = unitTable(vocabulary.units);
    const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
    const reported = new Set<string>();
    for (const { indicator: id, measure, unit, subject, sentence, place } of reading.quantities) {
      const indicator = id === null ? undefined : indicators.get(id)!;
      if (!indicator || unit === null || measure !== indicator.measure) continue;
      const statement = [sentence, id, unit].join('\n');
      if (reported.has(statement) || unitFits(unit, indicator.unit, units)) continue;
      reported.add(statement);
      complain(
        `“${subject}” is in ${unit} but “${indicator.id}” in ${indicator.unit}; add the unit’s own indicator, or leave it if the plan is wrong.`,
        place,
      );
    }
  },
};
