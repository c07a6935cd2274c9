import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';

/** A drawn picture: its pixels as RGBA bytes, row by row. */
export interface Bitmap {
  width: number;
  height: number;
  pixels: Uint8Array;
}

const compress = promisify<Uint8Array, ZlibOptions, Buffer>(deflate);
const paletteSize = 256;
/** Higher levels take several times as long and save a few per cent. */
const deflateLevel = 5;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG file of an opaque picture with a palette (PNG 1.2, colour type 3). Flat drawings have few colours, so it is a
 * third of the size of one in full colour; where soft edges make more than 256, the rarest take the nearest that is kept.
 */
export async function indexedPng({ width, height, pixels }: Bitmap): Promise<Uint8Array<ArrayBuffer>> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = paletteOf(colours);
  const rows = new Uint8Array((width + 1) * height);
  let from = 0;
  let last = colours[0]!;
  let index = indexOf.get(last)!;
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const colour = colours[from++]!;
      if (colour !== last) {
        last = colour;
        index = indexOf.get(colour)!;
      }
      rows[start + x] = index;
    }
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
      chunk('IDAT', await compress(rows, { level: deflateLevel })),
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

function paletteOf(colours: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  let start = 0;
  for (let end = 1; end <= colours.length; end += 1) {
    if (end < colours.length && colours[end] === colours[start]) continue;
    const colour = colours[start]!;
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    start = end;
  }
  const byFrequency = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byFrequency.slice(0, paletteSize);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of byFrequency.slice(paletteSize)) indexOf.set(colour, nearest(colour, palette));
  return { palette, indexOf };
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
