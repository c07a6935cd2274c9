import type { Language } from '../schema/bilingual.ts';
import { languages } from '../schema/bilingual.ts';
import { picturePreview } from '../publish/picture-preview.ts';
import { pictureSheet } from '../publish/picture-sheet.ts';
import {
  standaloneSvg,
  systemFamilies,
  type Picture,
  type Surroundings,
} from '../publish/picture-standalone.ts';
import type { PictureTexts } from '../publish/picture-text.ts';
import { routes } from './address.ts';
import { chartRecords } from './chart-records.ts';
import { chartSelections, wholeSelection, type ChartSelection } from './chart-selections.ts';
import { formsOf, type ChartFileForm, type SharedChart } from './chart-share.ts';
import { chartIds, coverageChartId } from './chart-view.ts';
import { sharedChart } from './charts-view.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';
import { pictureFamily } from './picture-family.ts';

/** A file of a chart: where it is below its edition's root, and its text, or the drawing that its pixels are made from. */
export interface ChartFile {
  language: Language;
  route: string;
  content: { text: string } | { drawing: PixelDrawing };
}

/** An SVG and the width in px of the picture to be made of it. */
export interface PixelDrawing {
  svg: string;
  widthPx: number;
}

/** How much larger a picture to be downloaded is than its drawing, for screens and projectors of high resolution. */
const pixelRatio = 2;

/** All files of all charts: of every selection SVG, CSV and, with figures in it, PNG, and the preview of its address. */
export function chartFiles(
  library: Library,
  editionOf: (language: Language) => Edition,
  origin: URL,
): ChartFile[] {
  return languages.flatMap((language) => {
    const edition = editionOf(language);
    return chartIds(library).flatMap((id) => [
      ...filesOf(sharedChart(id, null, library, edition), edition, origin),
      ...chartSelections(library).flatMap((selection) => {
        const shared = sharedChart(id, selection, library, edition);
        return [...filesOf(shared, edition, origin), previewOf(shared, selection, edition, origin)];
      }),
    ]);
  });
}

function filesOf(shared: SharedChart, edition: Edition, origin: URL): ChartFile[] {
  const { chart, selection, library } = shared;
  const { step } = selection ?? wholeSelection(library);
  const page = edition.to(routes.chartSelection(chart.id, step));
  const full = (address: string): string => new URL(address, origin).href;
  const sheet = pictureSheet(textsOf(shared, chart.source + chart.version, full(page), edition), (width) =>
    chart.draw(chart.id, width),
  );
  const make: Record<ChartFileForm, () => ChartFile['content']> = {
    svg: () => ({
      text: standaloneSvg(sheet, { families: systemFamilies, addressOf: full, paintOrder: false }),
    }),
    png: () => ({ drawing: pixelsOf(sheet, pixelRatio) }),
    csv: () => ({
      text: chartRecords(chart, selection?.library ?? library, edition, { chart: full(page), full }),
    }),
  };
  return formsOf(chart).map((form) => ({
    language: edition.language,
    route: routes.chartFile(chart.id, selection?.step ?? null, form),
    content: make[form](),
  }));
}

/** The matrix needs all the height there is, and explains its shades itself: its preview goes without a subtitle. */
function previewOf(shared: SharedChart, { step }: ChartSelection, edition: Edition, origin: URL): ChartFile {
  const { chart } = shared;
  const texts = textsOf(shared, chart.source, origin.host, edition);
  const picture = picturePreview(chart.id === coverageChartId ? { ...texts, subtitle: '' } : texts, {
    draw: (width) => chart.draw(chart.id, width),
    drawSmall: (width) => chart.drawSmall(chart.id, width),
  });
  return {
    language: edition.language,
    route: routes.chartPreview(chart.id, step),
    content: { drawing: pixelsOf(picture, 1) },
  };
}

function textsOf(
  { title, subtitle, chart }: SharedChart,
  source: string,
  address: string,
  { words }: Edition,
): PictureTexts {
  return { title, subtitle, description: chart.description, source, siteName: words.siteName, address };
}

/** Links mean nothing in pixels. */
const pictureSurroundings: Surroundings = {
  families: { sans: pictureFamily, serif: pictureFamily },
  addressOf: () => '#',
  paintOrder: true,
};

function pixelsOf(picture: Picture, ratio: number): PixelDrawing {
  return { svg: standaloneSvg(picture, pictureSurroundings), widthPx: picture.width * ratio };
}
