import { lineBox, type Box, type PlacedLine } from '../text-line.ts';

/** The smallest box around lines of text and another box, for a link's area. */
export function unionBox(lines: readonly PlacedLine[], around: Box): Box {
  const boxes = [around, ...lines.map(lineBox)];
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}
