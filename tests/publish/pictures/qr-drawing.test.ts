import { Resvg } from '@resvg/resvg-js';
import jsQr from 'jsqr';
import { expect, test } from 'vitest';
import { qrDrawing } from '../../../src/publish/pictures/qr-drawing.ts';

const text = 'https://example.org/compare/cangshan~taijiang/';
const pxPerModule = 4;

/** A QR code as pixels, and how dark each is. */
function pixelsOf({ side, path, dashes }: ReturnType<typeof qrDrawing>) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path fill="none" stroke="#000" stroke-dasharray="${dashes}" d="${path}"/></svg>`;
  const { width, pixels } = new Resvg(svg, {
    background: '#fff',
    fitTo: { mode: 'width', value: side * pxPerModule },
  }).render();
  return { width, pixels: Uint8ClampedArray.from(pixels) };
}

test('a QR code that is drawn says what it was made of', () => {
  const { width, pixels } = pixelsOf(qrDrawing(text));
  expect(jsQr(pixels, width, width)?.data).toBe(text);
});

test('a QR code keeps a quiet zone of four modules and draws its corner squares', () => {
  const drawing = qrDrawing(text);
  const { width, pixels } = pixelsOf(drawing);
  const isDark = (x: number, y: number): boolean =>
    pixels[((y + 0.5) * pxPerModule * width + (x + 0.5) * pxPerModule) * 4]! < 128;
  for (let at = 0; at < drawing.side; at += 1)
    for (const edge of [0, 3, drawing.side - 4, drawing.side - 1])
      expect([isDark(at, edge), isDark(edge, at)]).toEqual([false, false]);
  for (let at = 4; at < 11; at += 1) expect([isDark(at, 4), isDark(4, at)]).toEqual([true, true]);
});

test('a longer address takes a larger code', () => {
  const short = qrDrawing('https://example.org/');
  const long = qrDrawing(`https://example.org/${'compare/'.repeat(12)}`);
  expect(long.side).toBeGreaterThan(short.side);
});
