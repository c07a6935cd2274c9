import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/publish/pictures/indexed-png.ts';

/** The size and the pixels (red, green, blue) of a PNG that `indexedPng` wrote. */
function decode(png: Uint8Array): { width: number; height: number; pixels: number[][] } {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const header = chunks.get('IHDR')!;
  const palette = chunks.get('PLTE')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT')!);
  const pixels = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const index = rows[y * (width + 1) + 1 + x]!;
      pixels.push([...palette.subarray(index * 3, index * 3 + 3)]);
    }
  }
  return { width, height, pixels };
}

/** Pixels as the renderer gives them. */
function rgba(pixels: readonly number[][]): Uint8Array {
  return Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));
}

test('few colours come back as they were', () => {
  const pixels = [
    [255, 255, 255],
    [0, 90, 140],
    [0, 90, 140],
    [29, 31, 35],
    [255, 255, 255],
    [255, 255, 255],
  ];
  const png = indexedPng({ width: 3, height: 2, pixels: rgba(pixels) });
  expect(decode(png)).toEqual({ width: 3, height: 2, pixels });
});

test('of many colours, the rarest come back as near ones', () => {
  const pixels = Array.from({ length: 400 }, (_, index) => [index % 200, index < 200 ? 0 : 1, 7]);
  const often = Array.from({ length: 400 }, () => [250, 250, 250]);
  const png = indexedPng({ width: 40, height: 20, pixels: rgba([...pixels, ...often]) });
  const { pixels: found } = decode(png);
  expect(found.slice(400)).toEqual(often);
  for (const [index, pixel] of pixels.entries()) {
    const distance = Math.hypot(...pixel.map((channel, at) => channel - found[index]![at]!));
    expect(distance).toBeLessThan(2);
  }
});
