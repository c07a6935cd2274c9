/** A period as years, both included: `2021-2025`, `2025` → 2025 to 2025. */
export function yearsOf(period: string | null): { from: number; to: number } | null {
  if (period === null) return null;
  const [from = NaN, to = from] = period.split('-').map(Number);
  return { from, to };
}

/** The year of a period that is one year, else `null`. */
export function yearOf(period: string | null): number | null {
  const years = yearsOf(period);
  return years && years.from === years.to ? years.to : null;
}
