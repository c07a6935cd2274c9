import type { Language } from '../../schema/bilingual.ts';
import { chartFiles } from './chart-files.ts';
import { drawPictures } from './chart-pictures.ts';
import { editionOf } from '../edition.ts';
import { openLibrary } from '../open-library.ts';

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
  const drawings = files.flatMap(({ content }) => ('drawing' in content ? [content.drawing] : []));
  const pictures = (await drawPictures(drawings, cacheDir)).values();
  return files.map(({ language, route, content }) => ({
    language,
    route,
    body: 'text' in content ? content.text : pictures.next().value!,
  }));
}
