import { readFile } from 'node:fs/promises';
import type { EmbeddedFont } from '../../../publish/pictures/picture-fonts.ts';
import { languages, type Language } from '../../../schema/bilingual.ts';
import { editionOf } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { openLibrary } from '../../open-library.ts';
import type { PixelDrawing } from '../../../publish/pictures/pixel-drawing.ts';
import { chartFiles, type ChartFile } from './chart-files.ts';
import { openPictureThreads, type PictureThreads } from '../../../publish/pictures/chart-pictures.ts';
import { pictureFamily } from '../../../publish/pictures/picture-family.ts';
import { subsetFonts, wholeFonts, type FontFile } from '../../../publish/pictures/subset-fonts.ts';

/** A file of a chart with what it holds, which may still be drawn. */
export interface ChartBody {
  language: Language;
  route: string;
  body: string | Promise<Uint8Array<ArrayBuffer>>;
}

/** Where fonts and pictures are kept between builds. */
const cacheDir = 'node_modules/.astro/pictures';

let making: Promise<ChartBody[]> | undefined;

/** All files of all charts of this build under `base` on a site at `origin`, made once. */
export function chartBodies(base: string, origin: URL): Promise<ChartBody[]> {
  return (making ??= makeBodies(base, origin));
}

async function makeBodies(base: string, origin: URL): Promise<ChartBody[]> {
  const library = await openLibrary();
  const threads = await openPictureThreads(cacheDir);
  const bodies: ChartBody[] = [];
  for (const language of languages) {
    bodies.push(...(await bodiesIn(language, library, threads, { base, origin })));
  }
  threads.close();
  return bodies;
}

/** The files in one language. Pictures are begun as soon as the fonts of their chart are ready. */
async function bodiesIn(
  language: Language,
  library: Library,
  threads: PictureThreads,
  { base, origin }: { base: string; origin: URL },
): Promise<ChartBody[]> {
  const files = chartFiles(library, editionOf(language, base), origin);
  // It is quicker to take a chart's characters from a font of all those of its language than from the whole one.
  const common = await subsetFonts(charactersOf(files), wholeFonts, cacheDir);
  const bodies: ChartBody[] = [];
  for (const own of Map.groupBy(files, ({ chart }) => chart).values()) {
    const fonts = await subsetFonts(charactersOf(own), common, cacheDir);
    const pictures = drawPictures(own, fonts, threads);
    const embedded = await embeddedFonts(fonts);
    bodies.push(
      ...own.map(({ route, content }) => ({ language, route, body: bodyOf(content, pictures, embedded) })),
    );
  }
  return bodies;
}

type Pictures = Map<PixelDrawing, Promise<Uint8Array<ArrayBuffer>>>;

/** The pictures of a chart's files, each drawn once, though several files may show it. */
function drawPictures(
  files: readonly ChartFile[],
  fonts: readonly FontFile[],
  threads: PictureThreads,
): Pictures {
  const pictures: Pictures = new Map();
  for (const { content } of files) {
    if (!('drawing' in content) || pictures.has(content.drawing)) continue;
    pictures.set(content.drawing, threads.draw(content.drawing, fonts));
  }
  return pictures;
}

function bodyOf(
  content: ChartFile['content'],
  pictures: Pictures,
  fonts: readonly EmbeddedFont[],
): ChartBody['body'] {
  if ('text' in content) return content.text;
  return 'vector' in content ? content.vector.write(fonts) : pictures.get(content.drawing)!;
}

/** Every character that files show in the fonts of pictures, once and in order. */
function charactersOf(files: readonly ChartFile[]): string {
  const characters = files.flatMap(({ content }) => {
    if ('vector' in content) return [...content.vector.characters];
    return 'drawing' in content ? [...content.drawing.characters] : [];
  });
  return [...new Set(characters)].sort().join('');
}

/** The fonts that the drawings of a chart carry. */
function embeddedFonts(fonts: readonly FontFile[]): Promise<EmbeddedFont[]> {
  return Promise.all(
    fonts.map(async ({ weight, path }) => ({
      family: pictureFamily,
      weight,
      base64: (await readFile(path)).toString('base64'),
    })),
  );
}
