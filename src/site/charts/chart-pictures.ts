import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { Language } from '../../schema/bilingual.ts';
import type { PixelDrawing } from './chart-files.ts';
import type { PictureTask } from './draw-picture.ts';
import type { FontFile } from './subset-fonts.ts';

const keptDays = 7;

/** The module that each thread runs; it is named from the project's root, since the build moves this one elsewhere. */
const drawPicture = pathToFileURL('src/site/charts/draw-picture.ts').href;

/** Makes the folder in which pictures are kept, and forgets those that are older than a week. */
export async function openPictureCache(cacheDir: string): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  await forgetOld(cacheDir);
}

/**
 * Draws pictures in pixels on threads of their own, beside the rest of the build, in the fonts of their language. A picture
 * that was drawn before is taken from `cacheDir`. Gives a promise of each picture's PNG.
 */
export function drawPictures(
  drawings: readonly PixelDrawing[],
  fontsOf: (language: Language) => readonly FontFile[],
  cacheDir: string,
): Map<PixelDrawing, Promise<Uint8Array<ArrayBuffer>>> {
  const places = drawings.map((drawing) => ({ drawing, path: join(cacheDir, `${keyOf(drawing)}.png`) }));
  const missing = new Map(
    places.filter(({ path }) => !existsSync(path)).map(({ drawing, path }) => [path, drawing]),
  );
  const drawn = drawAll(missing, fontsOf);
  return new Map(
    places.map(({ drawing, path }) => [drawing, drawn.get(path) ?? readFile(path).then(bytesOf)]),
  );
}

/** Draws what is missing, by the path where it is then kept. */
function drawAll(
  missing: ReadonlyMap<string, PixelDrawing>,
  fontsOf: (language: Language) => readonly FontFile[],
): Map<string, Promise<Uint8Array<ArrayBuffer>>> {
  if (missing.size === 0) return new Map();
  const threads = new Tinypool({ filename: drawPicture, maxThreads: availableParallelism() });
  const drawn = new Map(
    [...missing].map(([path, { svg, widthPx, language }]) => {
      const task: PictureTask = { svg, widthPx, fontFiles: fontsOf(language).map((font) => font.path) };
      const png = threads.run(task).then(async (bytes: Uint8Array<ArrayBuffer>) => {
        await writeFile(path, bytes);
        return bytes;
      });
      return [path, png] as const;
    }),
  );
  void Promise.allSettled(drawn.values()).then(() => threads.destroy());
  return drawn;
}

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

function keyOf({ svg, widthPx }: PixelDrawing): string {
  return hashOf(`${widthPx} ${svg}`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

const dayMs = 86_400_000;

async function forgetOld(cacheDir: string): Promise<void> {
  const paths = (await readdir(cacheDir)).map((name) => join(cacheDir, name));
  await Promise.all(
    paths.map(async (path) => {
      if (Date.now() - (await stat(path)).mtimeMs > keptDays * dayMs) await rm(path, { force: true });
    }),
  );
}
