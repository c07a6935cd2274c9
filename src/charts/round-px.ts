/** Hundredths of a pixel are enough for any screen or printer. */
export function roundPx(px: number): number {
  return Math.round(px * 100) / 100;
}
