import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { indexedPng } from './indexed-png.ts';
import { pictureFamily } from './picture-family.ts';

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
 */
export default async function drawPicture({
  svg,
  widthPx,
  fontFiles,
}: PictureTask): Promise<Uint8Array<ArrayBuffer>> {
  await setImmediate();
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: pictureFamily },
  }).render();
  return indexedPng({ width, height, pixels });
}
