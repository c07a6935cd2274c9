import { readFile } from 'node:fs/promises';
import type { EmbeddedFont } from '../../publish/picture-fonts.ts';
import type { Language } from '../../schema/bilingual.ts';
import { editionOf } from '../edition.ts';
import { openLibrary } from '../open-library.ts';
import { chartFiles, type ChartFile, type PixelDrawing } from './chart-files.ts';
import { drawPictures, openPictureCache } from './chart-pictures.ts';
import { pictureFamily } from './picture-family.ts';
import { subsetFonts, wholeFonts, type FontFile } from './subset-fonts.ts';

/** A file of a chart with what it holds, which may still be drawn. */
export interface ChartBody {
  language: Language;
  route: string;
  body: string | Promise<Uint8Array<ArrayBuffer>>;
}

const cacheDir = 'node_modules/.astro/pictures';

let making: Promise<ChartBody[]> | undefined;

/** All files of all charts of this build under `base` on a site at `origin`, made once. */
export function chartBodies(base: string, origin: URL): Promise<ChartBody[]> {
  return (making ??= makeBodies(base, origin));
}

async function makeBodies(base: string, origin: URL): Promise<ChartBody[]> {
  const files = chartFiles(await openLibrary(), (language) => editionOf(language, base), origin);
  await openPictureCache(cacheDir);
  const fonts = new Map<Language, FontFile[]>();
  for (const [language, own] of Map.groupBy(files, (file) => file.language)) {
    fonts.set(language, await subsetFonts(charactersOf(own), wholeFonts, cacheDir));
  }
  const drawings = files.flatMap(({ content }) => ('drawing' in content ? [content.drawing] : []));
  const pictures = drawPictures(drawings, (language) => fonts.get(language)!, cacheDir);
  const carried = new Map<string, EmbeddedFont[]>();
  for (const [key, own] of Map.groupBy(files, fontKey)) {
    carried.set(key, await carriedFonts(own, fonts.get(own[0]!.language)!));
  }
  return files.map((file) => ({
    language: file.language,
    route: file.route,
    body: bodyOf(file, pictures, carried.get(fontKey(file))!),
  }));
}

/** The drawings of one chart share their characters, and so the fonts that they carry. */
function fontKey({ chart, language }: ChartFile): string {
  return `${language} ${chart}`;
}

function bodyOf(
  { content }: ChartFile,
  pictures: ReadonlyMap<PixelDrawing, Promise<Uint8Array<ArrayBuffer>>>,
  carried: readonly EmbeddedFont[],
): ChartBody['body'] {
  if ('text' in content) return content.text;
  return 'vector' in content ? content.vector.write(carried) : pictures.get(content.drawing)!;
}

/** Every character that files show in the fonts of pictures, once. */
function charactersOf(files: readonly ChartFile[]): string {
  const characters = files.flatMap(({ content }) =>
    'vector' in content
      ? [...content.vector.characters]
      : 'drawing' in content
        ? [...content.drawing.svg]
        : [],
  );
  return [...new Set(characters)].sort().join('');
}

/** The fonts that the drawings of a chart carry. */
async function carriedFonts(
  files: readonly ChartFile[],
  fonts: readonly FontFile[],
): Promise<EmbeddedFont[]> {
  const vectors = files.filter(({ content }) => 'vector' in content);
  const subsets = await subsetFonts(charactersOf(vectors), fonts, cacheDir);
  return Promise.all(
    subsets.map(async ({ weight, path }) => ({
      family: pictureFamily,
      weight,
      base64: (await readFile(path)).toString('base64'),
    })),
  );
}
