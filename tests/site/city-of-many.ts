import { compareDistricts } from '../../src/compare/compare-districts.ts';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import type { PublishedSelections } from '../../src/schema/published-selections.ts';
import { libraryOf, type Library } from '../../src/site/library.ts';

/** A city of `count` districts whose plans are those of a library over and over, each under a name of its own. */
export function cityOfMany(
  { districts, vocabulary, settings }: Library,
  count: number,
  selections: PublishedSelections = {},
): Library {
  const made = Array.from({ length: count }, (_, slot) => {
    const model = districts[slot % districts.length]!;
    const id = slot < districts.length ? model.id : `${model.id}-${slot}`;
    return { district: { ...model, id, slot }, readings: model.plans.map((plan) => moved(plan, id, slot)) };
  });
  const readings = made.flatMap((one) => one.readings);
  const shown = made.map(({ district }) => district);
  return libraryOf({
    settings,
    vocabulary,
    districts: shown,
    readings,
    comparisons: compareDistricts(vocabulary, shown, readings),
    findings: [],
    version: { hash: '01234567', date: null },
    content: { hash: '01234567', vocabulary: '01234567', plans: {} },
    versions: [],
    selections,
  });
}

function moved(plan: PlanReading, district: string, slot: number): PlanReading {
  const id = `${plan.about.id}-${slot}`;
  return {
    ...plan,
    about: { ...plan.about, id, district },
    goals: plan.goals.map((goal) => ({ ...goal, plan: id, district })),
    quantities: plan.quantities.map((quantity) => ({ ...quantity, plan: id, district })),
  };
}
