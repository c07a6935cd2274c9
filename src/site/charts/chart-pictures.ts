import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import Tinypool from 'tinypool';
import type { Language } from '../../schema/bilingual.ts';
import type { PixelDrawing } from './chart-files.ts';
import type { PictureTask } from './draw-picture.ts';

const require = createRequire(import.meta.url);
const weights = ['400Regular', '600SemiBold'] as const;
/** Name records of the family and style by which all weights are of one family (OpenType `name`, 16 and 17). */
const typographicNames = [16, 17];
const keptDays = 7;

/** The module that each thread runs; it is named from the project's root, since the build moves this one elsewhere. */
const drawPicture = pathToFileURL('src/site/charts/draw-picture.ts').href;

/**
 * Draws pictures in pixels on threads of their own, beside the rest of the build. A picture that was drawn before is taken
 * from `cacheDir`, which keeps it for a week. Gives a promise of each picture's PNG, in order.
 */
export async function drawPictures(
  drawings: readonly PixelDrawing[],
  cacheDir: string,
): Promise<Promise<Uint8Array<ArrayBuffer>>[]> {
  await mkdir(cacheDir, { recursive: true });
  await forgetOld(cacheDir);
  const places = drawings.map((drawing) => ({ drawing, path: join(cacheDir, `${keyOf(drawing)}.png`) }));
  const missing = new Map(
    places.filter(({ path }) => !existsSync(path)).map(({ drawing, path }) => [path, drawing]),
  );
  const drawn = await drawAll(missing, cacheDir);
  return places.map(async ({ path }) => (await drawn.get(path)) ?? new Uint8Array(await readFile(path)));
}

/** Draws what is missing, by the path where it is then kept. */
async function drawAll(
  missing: ReadonlyMap<string, PixelDrawing>,
  cacheDir: string,
): Promise<Map<string, Promise<Uint8Array<ArrayBuffer>>>> {
  if (missing.size === 0) return new Map();
  const fonts = await fontsByLanguage([...missing.values()], cacheDir);
  const threads = new Tinypool({ filename: drawPicture, maxThreads: availableParallelism() });
  const drawn = new Map(
    [...missing].map(([path, { svg, widthPx, language }]) => {
      const task: PictureTask = { svg, widthPx, fontFiles: fonts.get(language)! };
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

/** The fonts of each language's drawings: those of English ones hold few Chinese characters. */
async function fontsByLanguage(
  drawings: readonly PixelDrawing[],
  cacheDir: string,
): Promise<Map<Language, string[]>> {
  const fonts = new Map<Language, string[]>();
  for (const [language, own] of Map.groupBy(drawings, (drawing) => drawing.language)) {
    fonts.set(
      language,
      await fontsFor(
        own.map(({ svg }) => svg),
        cacheDir,
      ),
    );
  }
  return fonts;
}

/** The fonts with no more than the characters of the drawings: the renderer reads them anew for every run of text. */
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
