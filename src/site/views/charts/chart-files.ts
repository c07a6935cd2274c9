import { picturePreview } from '../../../publish/pictures/picture-preview.ts';
import { pictureFamily } from '../../../publish/pictures/picture-family.ts';
import { pictureSheet } from '../../../publish/pictures/picture-sheet.ts';
import {
  fileFamilies,
  standaloneSvg,
  type Picture,
  type Surroundings,
} from '../../../publish/pictures/picture-standalone.ts';
import type { PictureTexts } from '../../../publish/pictures/picture-text.ts';
import type { PixelDrawing } from '../../../publish/pictures/pixel-drawing.ts';
import { routes, type ChartArea } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartKindOf } from './chart-kinds.ts';
import { chartPreviews } from './chart-previews.ts';
import { chartRecords } from './chart-records.ts';
import { chartFileForms, type ChartFileForm } from './chart-share.ts';
import { sharedChart, wholeCharts, type ChartAsked, type SharedChart } from './shared-chart.ts';

/** A file of a chart, before it is made: where it is below its edition's root, and what it holds of which districts. */
export interface ChartFile {
  route: string;
  area: ChartArea;
  form: ChartFileForm | 'preview';
  asked: ChartAsked;
}

/** How much larger a picture to be downloaded is than its drawing, for screens and projectors of high resolution. */
const pixelRatio = 2;

/**
 * All files of all charts in each language: of every whole chart SVG, CSV and PNG, and the previews that pages show on social
 * sites. Those of other selections of districts are made in the browser.
 */
export function chartFiles(library: Library): ChartFile[] {
  return [
    ...wholeCharts(library).flatMap((asked) =>
      chartFileForms.map((form) => {
        const { area } = chartKindOf(asked.chart, library);
        return { route: routes.pictureFile(area, asked.chart, asked.step, form), area, form, asked };
      }),
    ),
    ...chartPreviews(library).drawn.map((asked) => {
      const { area } = chartKindOf(asked.chart, library);
      const route = routes.preview(area, asked.chart, asked.step);
      return { route, area, form: 'preview' as const, asked };
    }),
  ];
}

/** What a file holds: its text, or the drawing that its pixels are made from. */
export function chartFileContent(
  { form, asked }: Pick<ChartFile, 'form' | 'asked'>,
  library: Library,
  edition: Edition,
  origin: URL,
): string | PixelDrawing {
  const shared = sharedChart(asked.chart, asked.step, library, edition);
  switch (form) {
    case 'svg':
      return chartSvgFile(shared, edition, origin);
    case 'csv':
      return chartCsvFile(shared, edition, origin);
    case 'png':
      return pixelsOf(sheetOf(shared, edition, origin), pixelRatio);
    case 'preview':
      return pixelsOf(previewOf(shared, edition, origin), 1);
  }
}

/** A chart as an SVG file with its title, source and lasting address. */
export function chartSvgFile(shared: SharedChart, edition: Edition, origin: URL): string {
  return standaloneSvg(sheetOf(shared, edition, origin), {
    families: fileFamilies,
    addressOf: (address) => new URL(address, origin).href,
    paintOrder: false,
  });
}

/** The data of a chart as a CSV file. */
export function chartCsvFile(shared: SharedChart, edition: Edition, origin: URL): string {
  const full = (address: string): string => new URL(address, origin).href;
  return chartRecords(shared, edition, { chart: full(lastingAddress(shared, edition)), full });
}

/** The lasting address of a chart, within the site's host. */
export function lastingAddress({ chart, lasting }: SharedChart, { to }: Edition): string {
  return to(routes.picturePage(chart.area, chart.id, lasting));
}

function sheetOf(shared: SharedChart, edition: Edition, origin: URL): Picture {
  const { chart, version } = shared;
  const address = new URL(lastingAddress(shared, edition), origin).href;
  const source = chart.source + edition.words.charts.version(version.hash, version.date);
  return pictureSheet(textsOf(shared, source, address, edition), (width) => chart.draw(chart.id, width));
}

function previewOf(shared: SharedChart, edition: Edition, origin: URL): Picture {
  const { chart } = shared;
  const texts = textsOf(shared, chart.plansLine, origin.host, edition);
  return picturePreview(
    { ...texts, subtitle: chart.smallNote },
    {
      draw: (width) => chart.draw(chart.id, width),
      drawSmall: (width) => chart.drawSmall(chart.id, width),
    },
  );
}

function textsOf(
  { title, chart, library }: SharedChart,
  source: string,
  address: string,
  { say }: Edition,
): PictureTexts {
  const { subtitle, description } = chart;
  return { title, subtitle, description, source, siteName: say(library.settings.name), address };
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
