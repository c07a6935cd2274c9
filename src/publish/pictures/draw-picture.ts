import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { pictureFamily } from './picture-family.ts';
import { subsetFont } from './subset-fonts.ts';

/** A drawing to be made a picture of: an SVG, the width in px, and the paths of the fonts in reach. */
export interface PictureTask {
  svg: string;
  widthPx: number;
  fontFiles: string[];
}

/**
 * The PNG of a drawing. It is the default export for the sake of the threads that run it.
 *
 * The renderer frees its pixels in finalizers, which run only when the thread's event loop turns; the pool keeps a busy
 * thread from turning it. Without the pause each picture keeps about 9 MB, and a first build takes 11 GB.
 *
 * It also reads a font's file anew for every glyph. From fonts of the drawing's own characters, some 10 KB, a picture takes a
 * quarter of the time that it takes from one of 2 MB.
 */
export default async function drawPicture({
  svg,
  widthPx,
  fontFiles,
}: PictureTask): Promise<Uint8Array<ArrayBuffer>> {
  await setImmediate();
  const fonts = await ownFonts(svg, fontFiles);
  try {
    const { width, height, pixels } = new Resvg(svg, {
      fitTo: { mode: 'width', value: widthPx },
      font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: pictureFamily },
    }).render();
    return indexedPng({ width, height, pixels });
  } finally {
    await Promise.all(fonts.map((path) => rm(path)));
  }
}

const loaded = new Map<string, Promise<Buffer>>();

/** Files with no more of some fonts than the characters that stand in a text, for the renderer takes only files. */
function ownFonts(text: string, fontFiles: readonly string[]): Promise<string[]> {
  const characters = [...new Set(text)].join('');
  return Promise.all(
    fontFiles.map(async (fontFile) => {
      const font = loaded.get(fontFile) ?? readFile(fontFile);
      loaded.set(fontFile, font);
      const path = join(tmpdir(), `${randomUUID()}.ttf`);
      await writeFile(path, await subsetFont(await font, characters));
      return path;
    }),
  );
}
