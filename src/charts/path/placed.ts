import type { Box, PlacedLine } from '../text-line.ts';

/** A point in px. */
export interface ChartPoint {
  x: number;
  y: number;
}

/** The two paths with their marks and texts in place, in px. */
export interface PlacedPath {
  width: number;
  height: number;
  slot: number;
  /** Horizontal grid lines with their numbers, and the years below. */
  grid: { x1: number; x2: number; ys: readonly number[] };
  axisLines: readonly PlacedLine[];
  stated: readonly ChartPoint[];
  needed: readonly ChartPoint[];
  gap: { x: number; y1: number; y2: number };
  points: readonly PlacedPoint[];
  notes: readonly PlacedLine[];
}

/** A stated or reckoned value: `base` hollow, `target` filled, `end` a broken ring. */
export interface PlacedPoint {
  kind: 'base' | 'target' | 'end';
  href: string;
  name: string;
  at: ChartPoint;
  box: Box;
  lines: readonly PlacedLine[];
}

/** Every line of text, for checks that none collides or leaves the frame. */
export function linesOf({ axisLines, points, notes }: PlacedPath): PlacedLine[] {
  return [...axisLines, ...points.flatMap(({ lines }) => lines), ...notes];
}
