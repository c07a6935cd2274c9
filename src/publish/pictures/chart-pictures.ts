import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Tinypool from 'tinypool';
import type { PixelDrawing } from './pixel-drawing.ts';
import type { PictureTask } from './draw-picture.ts';
import type { FontFile } from './subset-fonts.ts';

const keptDays = 7;
/** A thread that has had nothing to draw for so long ends, so that it keeps no finished build from ending. */
const idleMs = 2000;

/** The code that makes pixels of a drawing; it is named from the project's root, since the build moves this module elsewhere. */
const drawingCode = ['draw-picture.ts', 'indexed-png.ts', 'subset-fonts.ts'].map(
  (name) => `src/publish/pictures/${name}`,
);
/** The module that each thread runs. */
const drawPicture = pathToFileURL(drawingCode[0]!).href;

/** Threads that draw pictures in pixels, beside the rest of the build. */
export interface PictureThreads {
  /** The PNG of a drawing, set in some fonts. */
  draw: (drawing: PixelDrawing, fonts: readonly FontFile[]) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Makes threads ready, and `cacheDir`, in which what they draw is kept: a picture that this code drew before is taken from there.
 * What is older than a week is forgotten.
 */
export async function openPictureThreads(cacheDir: string): Promise<PictureThreads> {
  await mkdir(cacheDir, { recursive: true });
  await forgetOld(cacheDir);
  const code = await Promise.all(drawingCode.map((path) => readFile(path, 'utf8')));
  const threads = new Tinypool({
    filename: drawPicture,
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: idleMs,
  });
  const drawAnew = async (task: PictureTask, path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const png = (await threads.run(task)) as Uint8Array<ArrayBuffer>;
    await writeFile(path, png);
    return png;
  };
  return {
    draw: ({ svg, widthPx }, fonts) => {
      const path = join(cacheDir, `${keyOf(svg, widthPx, code)}.png`);
      return existsSync(path)
        ? readFile(path).then(bytesOf)
        : drawAnew({ svg, widthPx, fontFiles: fonts.map((font) => font.path) }, path);
    },
  };
}

function bytesOf(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buffer);
}

function keyOf(svg: string, widthPx: number, code: readonly string[]): string {
  return createHash('sha256')
    .update(`${widthPx} ${svg} ${code.join('')}`)
    .digest('hex')
    .slice(0, 24);
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
