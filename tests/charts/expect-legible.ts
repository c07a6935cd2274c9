import { expect } from 'vitest';
import { lineBox, type Box, type PlacedLine } from '../../src/charts/text-line.ts';

const tolerancePx = 0.01;

/** Fails if a line of text leaves the frame, runs into another, or is smaller than 12 px. */
export function expectLegible(lines: readonly PlacedLine[], frame: { width: number; height: number }): void {
  const boxes = lines.map((line) => ({
    text: line.runs.map(({ text }) => text).join(' '),
    ...lineBox(line),
  }));
  const outside = boxes.filter(
    ({ x1, y1, x2, y2 }) =>
      x1 < -tolerancePx || y1 < 0 || x2 > frame.width + tolerancePx || y2 > frame.height,
  );
  const colliding = boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(box, other))
      .map((other) => [box.text, other.text]),
  );
  const sizes = lines.flatMap(({ runs }) => runs.map(({ style }) => style.sizePx));
  expect({ outside, colliding }).toEqual({ outside: [], colliding: [] });
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x1 < b.x2 - tolerancePx &&
    b.x1 < a.x2 - tolerancePx &&
    a.y1 < b.y2 - tolerancePx &&
    b.y1 < a.y2 - tolerancePx
  );
}
