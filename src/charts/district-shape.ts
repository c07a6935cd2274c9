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
  sign: string;
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
  { sign: '●', type: symbolCircle, areaPx: 154, turnDegrees: 0 },
  { sign: '■', type: symbolSquare, areaPx: 150, turnDegrees: 0 },
  { sign: '▲', type: symbolTriangle, areaPx: 108, turnDegrees: 0 },
  { sign: '◆', type: symbolDiamond2, areaPx: 128, turnDegrees: 0 },
  { sign: '▼', type: symbolTriangle, areaPx: 108, turnDegrees: 180 },
  { sign: '✚', type: symbolCross, areaPx: 120, turnDegrees: 0 },
  { sign: '★', type: symbolStar, areaPx: 105, turnDegrees: 0 },
  { sign: '⧗', type: hourglass, areaPx: 130, turnDegrees: 0 },
  { sign: '✖', type: symbolCross, areaPx: 120, turnDegrees: 45 },
];

/** Where and how large a shape is drawn; `scale` 1 is a mark on an axis. */
export interface ShapePlace {
  x: number;
  y: number;
  scale: number;
}

/** The path of the shape of the district in a slot (each of the shapes, then over again), and its transform. */
export function districtShape(slot: number, { x, y, scale }: ShapePlace): { d: string; transform: string } {
  const { type, areaPx, turnDegrees } = shapeOf(slot);
  const turn = turnDegrees === 0 ? '' : ` rotate(${turnDegrees})`;
  return {
    d: symbol(type, areaPx * scale * scale).digits(2)()!,
    transform: `translate(${roundPx(x)} ${roundPx(y)})${turn}`,
  };
}

/**
 * The character that is like the shape of the district in a slot, for where only text can be set.
 * @example districtSign(2) // '▲'
 */
export function districtSign(slot: number): string {
  return shapeOf(slot).sign;
}

/** Which of the shapes the district in a slot has, from 1: the class of its mark on a page is `shape-1`. */
export function shapeNumber(slot: number): number {
  return (slot % shapes.length) + 1;
}

function shapeOf(slot: number): Shape {
  return shapes[slot % shapes.length]!;
}
