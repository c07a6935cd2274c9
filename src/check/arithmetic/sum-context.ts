import { sectionsAround } from '../../parse/sections-around.ts';
import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Passage } from '../../schema/plan-text.ts';
import { unitTable, type UnitTable } from '../../schema/unit-table.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { alikeFinder, type AlikeFinder } from './alike-quantities.ts';

/** Where a quantity stands in its plan; `order` is the number of its passage, `sections` its own and those around it. */
export interface SentencePlace {
  text: string;
  passage: Passage;
  order: number;
  sections: string[];
}

/** All that the rules of arithmetic look at: the plans' readings and ways to find quantities in them. */
export interface SumContext {
  readings: readonly PlanReading[];
  quantities: readonly AlignedQuantity[];
  units: UnitTable;
  indicator: (quantity: AlignedQuantity) => Indicator | null;
  alike: AlikeFinder;
  place: (quantity: AlignedQuantity) => SentencePlace;
}

/** The context of some plans. */
export function sumContext(
  readings: readonly PlanReading[],
  { indicators, units }: Pick<Vocabulary, 'indicators' | 'units'>,
): SumContext {
  const quantities = readings.flatMap((reading) => reading.quantities);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const places = new Map(readings.map((reading) => [reading.about.id, placesIn(reading)]));
  return {
    readings,
    quantities,
    units: unitTable(units),
    indicator: ({ indicator }) => (indicator === null ? null : byId.get(indicator)!),
    alike: alikeFinder(quantities, indicators),
    place: ({ plan, sentence }) => places.get(plan)!.get(sentence)!,
  };
}

function placesIn({ text }: PlanReading): Map<string, SentencePlace> {
  const sectionsOf = sectionsAround(text);
  const passages = text.sections.flatMap((section) =>
    section.passages.map((passage) => ({ passage, section: section.anchor })),
  );
  return new Map(
    passages.flatMap(({ passage, section }, order) =>
      passage.sentences.map((sentence) => [
        sentence.anchor,
        {
          text: sentence.text,
          passage,
          order,
          sections: sectionsOf(section)
            .map(({ anchor }) => anchor)
            .reverse(),
        },
      ]),
    ),
  );
}
