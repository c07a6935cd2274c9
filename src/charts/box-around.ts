import { lineBox, type Box, type PlacedLine } from './text-line.ts';

/** The smallest box around boxes, at least one. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    x1: Math.min(...boxes.map(({ x1 }) => x1)),
    y1: Math.min(...boxes.map(({ y1 }) => y1)),
    x2: Math.max(...boxes.map(({ x2 }) => x2)),
    y2: Math.max(...boxes.map(({ y2 }) => y2)),
  };
}

/** The smallest box around lines of text, at least one. */
export function linesBox(lines: readonly PlacedLine[]): Box {
  return boxAround(lines.map(lineBox));
}

/** The smallest box around another box and lines of text, for a link's area. */
export function unionBox(lines: readonly PlacedLine[], around: Box): Box {
  return boxAround([around, ...lines.map(lineBox)]);
}
