import { crc32, deflateSync } from 'node:zlib';

/** A drawn picture: its pixels as RGBA bytes, row by row. */
export interface Bitmap {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const paletteSize = 256;
/** Higher levels take several times as long and save a few per cent. */
const deflateLevel = 5;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG file of an opaque picture with a palette (PNG 1.2, colour type 3). Flat drawings have few colours, so it is a
 * third of the size of one in full colour; where soft edges make more than 256, the rarest take the nearest that is kept.
 * The pixels are used up.
 */
export function indexedPng({ width, height, pixels }: Bitmap): Uint8Array<ArrayBuffer> {
  const numbers = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = numberColours(numbers);
  const { palette, places } = paletteOf(counts);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) rows[start + x] = places[numbers[from++]!]!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from(palette.flatMap(channels))),
      chunk('IDAT', deflateSync(rows, { level: deflateLevel })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** Puts a number from 0 in place of each colour; gives how often each colour occurs, in the order of those numbers. */
function numberColours(colours: Int32Array): Map<number, number> {
  const known = new Map<number, number>();
  const counts: number[] = [];
  for (let start = 0, end = 0; start < colours.length; start = end) {
    const colour = colours[start]!;
    do end += 1;
    while (end < colours.length && colours[end] === colour);
    const number = known.get(colour) ?? known.size;
    known.set(colour, number);
    counts[number] = (counts[number] ?? 0) + end - start;
    colours.fill(number, start, end);
  }
  return new Map([...known.keys()].map((colour, number) => [colour, counts[number]!]));
}

/** The colours to keep, and for each colour, in its order, its place among them. */
function paletteOf(counts: Map<number, number>): { palette: number[]; places: Uint8Array } {
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byFrequency.slice(0, paletteSize);
  const kept = new Map(palette.map((colour, place) => [colour, place]));
  return {
    palette,
    places: Uint8Array.from([...counts.keys()], (colour) => kept.get(colour) ?? nearest(colour, palette)),
  };
}

function nearest(colour: number, palette: readonly number[]): number {
  const wanted = channels(colour);
  let best = 0;
  let least = Infinity;
  for (const [index, other] of palette.entries()) {
    const distance = channels(other).reduce((sum, channel, at) => sum + (channel - wanted[at]!) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Red, green and blue of a pixel read as one little-endian number. */
function channels(colour: number): [number, number, number] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}
