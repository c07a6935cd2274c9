import { plainForm } from '../../align/plain-form.ts';
import { contradictsThreshold } from '../../align/threshold.ts';
import { unitTable } from '../../schema/unit-table.ts';
import { likeness } from '../likeness.ts';
import type { ReadingUnderCheck, Rule } from '../rule.ts';

/** Wordings at least this alike may be meant alike; fewer characters than these say too little. */
const likelyFrom = 0.6;
const tellingLength = 5;

/** A subject that no indicator has, but that looks like a wording of one in the same unit, may be a wording to add. */
export const likelyIndicator: Rule<ReadingUnderCheck> = {
  id: 'likely-indicator',
  severity: 'warning',
  check({ reading, vocabulary }, complain) {
    const units = unitTable(vocabulary.units);
    const wordings = vocabulary.indicators.flatMap((indicator) =>
      indicator.wordings
        .map((wording) => plainForm(wording).text)
        .filter((wording) => wording.length >= tellingLength)
        .map((wording) => ({ wording, indicator, dimension: units(indicator.unit).dimension })),
    );
    const reported = new Set<string>();
    for (const { indicator, subject, unit, place } of reading.quantities) {
      const plain = plainForm(subject).text;
      if (indicator !== null || unit === null || plain.length < tellingLength || reported.has(plain))
        continue;
      reported.add(plain);
      const { dimension } = units(unit);
      const candidates = wordings
        .filter(
          (each) => each.dimension === dimension && !contradictsThreshold(plain, each.indicator.name.zh),
        )
        .map((each) => ({ ...each, score: likeness(plain, each.wording) }))
        .filter(({ score }) => score >= likelyFrom)
        .sort((a, b) => b.score - a.score);
      const [best] = candidates;
      if (best)
        complain(
          `“${subject}” has no indicator but looks like “${best.wording}” of “${best.indicator.id}”; add it there to wordings, or leave it if it is another thing.`,
          place,
        );
    }
  },
};
