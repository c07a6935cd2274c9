import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import { roundPx } from './round-px.ts';

/** Half the width, in px, that a shape of scale 1 takes at most. */
export const shapeRadiusPx = 8;

interface Shape {
  type: SymbolType;
  areaPx: number;
  turnDegrees: number;
}

const hourglass: SymbolType = {
  draw(path, size) {
    const half = Math.sqrt(size / 2);
    path.moveTo(-half, -half);
    path.lineTo(half, -half);
    path.lineTo(-half, half);
    path.lineTo(half, half);
    path.closePath();
  },
};

const shapes: readonly Shape[] = [
  { type: symbolCircle, areaPx: 154, turnDegrees: 0 },
  { type: symbolSquare, areaPx: 150, turnDegrees: 0 },
  { type: symbolTriangle, areaPx: 108, turnDegrees: 0 },
  { type: symbolDiamond2, areaPx: 128, turnDegrees: 0 },
  { type: symbolTriangle, areaPx: 108, turnDegrees: 180 },
  { type: symbolCross, areaPx: 120, turnDegrees: 0 },
  { type: symbolStar, areaPx: 105, turnDegrees: 0 },
  { type: hourglass, areaPx: 130, turnDegrees: 0 },
  { type: symbolCross, areaPx: 120, turnDegrees: 45 },
];

/** Where and how large a shape is drawn; `scale` 1 is a mark on an axis. */
export interface ShapePlace {
  x: number;
  y: number;
  scale: number;
}

/** The path of the shape of the district in a slot (● ■ ▲ ◆ ▼ ✚ ★ ⧗ ✖, then over again), and its transform. */
export function districtShape(slot: number, { x, y, scale }: ShapePlace): { d: string; transform: string } {
  const { type, areaPx, turnDegrees } = shapes[slot % shapes.length]!;
  const turn = turnDegrees === 0 ? '' : ` rotate(${turnDegrees})`;
  return {
    d: symbol(type, areaPx * scale * scale).digits(2)()!,
    transform: `translate(${roundPx(x)} ${roundPx(y)})${turn}`,
  };
}
