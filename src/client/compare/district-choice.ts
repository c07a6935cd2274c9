import { selectionStep } from '../../publish/chart-selection.ts';

/** The name in a page's address of the districts chosen on it: `?districts=cangshan~taijiang`. */
const parameter = 'districts';
const jointRe = /~/u;

/** The districts that an address chooses, in their own order, and its words that name none. No choice means all. */
export interface Choice {
  districts: string[];
  unknown: string[];
}

/** Reads the choice in an address's query against the districts there are, in their order. */
export function readChoice(query: string, known: readonly string[]): Choice {
  const asked = new URLSearchParams(query).get(parameter) ?? '';
  const words = [...new Set(asked.split(jointRe).filter((word) => word !== ''))];
  const named = known.filter((district) => words.includes(district));
  return {
    districts: named.length > 0 ? named : [...known],
    unknown: words.filter((word) => !known.includes(word)),
  };
}

/** The query of an address that chooses these districts, spelled out even when they are all. */
export function writeChoice(districts: readonly string[]): string {
  return `?${parameter}=${selectionStep(districts)}`;
}
