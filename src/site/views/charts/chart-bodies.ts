import { languages, type Language } from '../../../schema/bilingual.ts';
import { openPictureThreads, type PictureThreads } from '../../../publish/pictures/chart-pictures.ts';
import { pictureCharacters } from '../../../publish/pictures/picture-characters.ts';
import { subsetFonts, wholeFonts, type FontFile } from '../../../publish/pictures/subset-fonts.ts';
import { editionOf } from '../../edition.ts';
import { openLibrary } from '../../open-library.ts';
import type { ChartArea } from '../../routes/address.ts';
import { builtSetReport } from '../../routes/report-built-set.ts';
import { languageParams } from '../../routes/edition-paths.ts';
import { chartKey } from './chart-key.ts';
import { chartFileContent, chartFiles, type ChartFile } from './chart-files.ts';

/** Where fonts and pictures are kept between builds. */
const cacheDir = 'node_modules/.astro/pictures';

/** A file of a chart in one language, to be made when it is asked for. */
export interface ChartFileProps extends ChartFile {
  language: Language;
}

/** The static paths of the files of an area's charts, those with words in every language. */
export async function chartFilePaths(
  area: ChartArea,
): Promise<
  { params: { lang: string | undefined; file: string }; props: ChartFileProps; cacheKey: string }[]
> {
  const library = await openLibrary();
  if (area === 'indicators') for (const line of builtSetReport(library)) console.info(line);
  const files = chartFiles(library)
    .filter((file) => file.area === area)
    .map((file) => ({ file, cacheKey: chartKey({ id: file.asked.chart, step: file.asked.step }, library) }));
  return languages.flatMap((language) =>
    files.map(({ file, cacheKey }) => ({
      params: { lang: languageParams[language], file: file.route.slice(`${area}/`.length) },
      props: { ...file, language },
      cacheKey,
    })),
  );
}

let opening: Promise<{ threads: PictureThreads; fonts: readonly FontFile[] }> | undefined;

/** What a file of a chart holds, under `base` on a site at `origin`. */
export async function chartBody(
  { language, ...file }: ChartFileProps,
  base: string,
  origin: URL,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const content = chartFileContent(file, await openLibrary(), editionOf(language, base), origin);
  if (typeof content === 'string') return content;
  const { threads, fonts } = await (opening ??= openPictures());
  return threads.draw(content, fonts);
}

async function openPictures(): Promise<{ threads: PictureThreads; fonts: readonly FontFile[] }> {
  const { readings, vocabulary } = await openLibrary();
  const threads = await openPictureThreads(cacheDir);
  const characters = pictureCharacters([
    JSON.stringify(vocabulary),
    ...readings.map((reading) => JSON.stringify(reading)),
  ]);
  return { threads, fonts: await subsetFonts(characters, wholeFonts, cacheDir) };
}
