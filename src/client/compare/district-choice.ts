import { districtsQuery, readChoice, selectionStep, type Choice } from '../../publish/chart-selection.ts';

/** The choice in an address's query against the districts there are, in their order. No choice, or none of them, means all. */
export function chosenIn(query: string, known: readonly string[]): Choice {
  const choice = readChoice(query, known);
  const districts = choice && choice.districts.length > 0 ? choice.districts : [...known];
  return { districts, unknown: choice?.unknown ?? [] };
}

/** The query of an address that chooses these districts, spelled out even when they are all. */
export function writeChoice(districts: readonly string[]): string {
  return districtsQuery(selectionStep(districts));
}
