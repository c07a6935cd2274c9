import type { Unit } from './unit.ts';

/** A unit as the table knows it; one it does not know is a dimension of its own with factor 1. */
export interface KnownUnit {
  symbol: string;
  dimension: string;
  factor: number;
}

/** Looks units up by symbol or alias. */
export type UnitTable = (symbol: string) => KnownUnit;

/** The table of a vocabulary's units. White space and the width of `％` do not matter. */
export function unitTable(units: readonly Unit[]): UnitTable {
  const known = new Map<string, KnownUnit>();
  for (const { symbol, aliases, dimension, factor } of units) {
    for (const name of [symbol, ...aliases]) known.set(plain(name), { symbol, dimension, factor });
  }
  return (symbol) => known.get(plain(symbol)) ?? { symbol, dimension: `unit:${plain(symbol)}`, factor: 1 };
}

function plain(symbol: string): string {
  return symbol.replace(/\s/gu, '').replace('％', '%');
}
