import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { districtShape, shapeNumber } from '../../src/charts/district-shape.ts';

const sheet = readFileSync(
  new URL('../../src/components/parts/mark-of-district.css', import.meta.url),
  'utf8',
);
const side = 16;
/** `translate(8 8) rotate(45)` → 45 */
const turnRe = /rotate\((\d+)\)/u;
/** `M0,-6.09L6.09,0`, and the square's `h10.53v10.53h-10.53` */
const cornerRe = /([MLhv])(-?[\d.]+)(?:,(-?[\d.]+))?/gu;

/** The corners of a district's shape, in hundredths of the side of its box. */
function corners(slot: number): [number, number][] {
  const { d, transform } = districtShape(slot, { x: side / 2, y: side / 2, scale: 0.86 });
  const turn = (Number(turnRe.exec(transform)?.[1] ?? 0) * Math.PI) / 180;
  let [x, y] = [0, 0];
  return [...d.matchAll(cornerRe)].map(([, step, first, second]) => {
    if (step === 'h') x += Number(first);
    else if (step === 'v') y += Number(first);
    else [x, y] = [Number(first), Number(second)];
    const turned = [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    return turned.map((value) => ((value + side / 2) / side) * 100) as [number, number];
  });
}

function rule(slot: number): string {
  return new RegExp(`\\.shape-${shapeNumber(slot)} \\{\\s*clip-path: ([^;]+);`, 'u').exec(sheet)![1]!;
}

test('a mark on a page has the shape that the charts draw', () => {
  expect(rule(0)).toBe('circle(37.6%)');
  for (let slot = 1; slot < 9; slot += 1) {
    const cut = [...rule(slot).matchAll(/([\d.-]+)% ([\d.-]+)%/gu)].map(([, x, y]) => [Number(x), Number(y)]);
    const drawn = corners(slot);
    expect(cut).toHaveLength(drawn.length);
    for (const [index, corner] of drawn.entries()) {
      expect(Math.abs(cut[index]![0]! - corner[0])).toBeLessThan(0.2);
      expect(Math.abs(cut[index]![1]! - corner[1])).toBeLessThan(0.2);
    }
  }
});
