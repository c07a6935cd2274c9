import { renderAsync } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { pictureFamily, type PixelDrawing } from './chart-files.ts';
import { indexedPng } from './chart-png.ts';

const require = createRequire(import.meta.url);
const weights = ['400Regular', '600SemiBold'] as const;
/** Name records of the family and style by which all weights are of one family (OpenType `name`, 16 and 17). */
const typographicNames = [16, 17];
const keptDays = 7;

/**
 * Draws pictures in pixels, several at a time beside the rest of the build. A picture that was drawn before is taken from
 * `cacheDir`, which keeps it for a week. Gives a promise of each picture's PNG, in order.
 */
export async function drawPictures(
  drawings: readonly PixelDrawing[],
  cacheDir: string,
): Promise<Promise<Uint8Array<ArrayBuffer>>[]> {
  await mkdir(cacheDir, { recursive: true });
  await forgetOld(cacheDir);
  const places = drawings.map((drawing) => ({ drawing, path: join(cacheDir, `${keyOf(drawing)}.png`) }));
  const missing = places.filter(({ path }) => !existsSync(path)).map(({ drawing }) => drawing.svg);
  const fontFiles = missing.length === 0 ? [] : await fontsFor(missing, cacheDir);
  const inTurn = queue(availableParallelism());
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return places.map(({ drawing, path }) => {
    const png =
      drawn.get(path) ??
      inTurn(async () => {
        if (existsSync(path)) return new Uint8Array(await readFile(path));
        const bytes = await draw(drawing, fontFiles);
        await writeFile(path, bytes);
        return bytes;
      });
    drawn.set(path, png);
    return png;
  });
}

async function draw({ svg, widthPx }: PixelDrawing, fontFiles: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, pixels } = await renderAsync(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: pictureFamily },
  });
  return indexedPng({ width, height, pixels });
}

/** The fonts with no more than the characters of the drawings: the renderer reads them anew for every picture. */
async function fontsFor(svgs: readonly string[], cacheDir: string): Promise<string[]> {
  const characters = [...new Set(svgs.join(''))].sort().join('');
  return Promise.all(
    weights.map(async (weight) => {
      const path = join(cacheDir, `${hashOf(characters)}-${weight}.ttf`);
      const whole = require.resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);
      const font = await subsetFont(await readFile(whole), characters, {
        preserveNameIds: typographicNames,
        noLayoutClosure: true,
      });
      await writeFile(path, font);
      return path;
    }),
  );
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

/** Starts at most `size` tasks at a time, in the order in which they come. */
function queue(size: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= size) await new Promise<void>((go) => waiting.push(go));
    running += 1;
    try {
      return await task();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
