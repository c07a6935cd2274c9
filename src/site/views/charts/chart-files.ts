import { picturePreview } from '../../../publish/pictures/picture-preview.ts';
import { pictureFamily } from '../../../publish/pictures/picture-family.ts';
import {
  standaloneSvg,
  type Picture,
  type Surroundings,
} from '../../../publish/pictures/picture-standalone.ts';
import type { PixelDrawing } from '../../../publish/pictures/pixel-drawing.ts';
import { routes, type ChartArea } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartKindOf } from './chart-kinds.ts';
import { chartPreviews } from './chart-previews.ts';
import { chartCsvFile, chartSvgFile, sheetOf, textsOf } from './chart-writing.ts';
import { chartFileForms, type ChartFileForm } from './chart-share.ts';
import { sharedChart, shownLibrary, wholeCharts, type ChartAsked, type SharedChart } from './shared-chart.ts';

/** A file of a chart, before it is made: where it is below its edition's root, and what it holds of which districts. */
export interface ChartFile {
  route: string;
  area: ChartArea;
  form: ChartFileForm | 'preview';
  asked: ChartAsked;
}

/**
 * A picture to be downloaded is twice as large as its drawing, for screens and projectors of high resolution, unless it would
 * have more pixels than that: a chart of many rows is read on paper or by scrolling, and its pixels take 50 MB to draw.
 */
const pixelRatio = 2;
const mostPixels = 8e6;

/**
 * All files of all charts in each language: of every whole chart SVG, CSV and PNG, and the previews that pages show on social
 * sites, which are the PNG of a lone figure. Those of other selections of districts are made in the browser.
 */
export function chartFiles(library: Library): ChartFile[] {
  return [
    ...wholeCharts(library).flatMap((asked) =>
      chartFileForms.flatMap((form) => {
        const { area, hasSheet } = chartKindOf(asked.chart, library);
        if (form === 'png' && !hasSheet(asked.chart, shownLibrary(asked, library))) return [];
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
      return sheetPixels(sheetOf(shared, edition, origin));
    case 'preview':
      return pixelsOf(previewOf(shared, edition, origin), 1);
  }
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

/** Links mean nothing in pixels. */
const pictureSurroundings: Surroundings = {
  families: { sans: pictureFamily, serif: pictureFamily },
  addressOf: () => '#',
  paintOrder: true,
};

function sheetPixels(sheet: Picture): PixelDrawing {
  const isLarge = sheet.width * sheet.height * pixelRatio ** 2 > mostPixels;
  return pixelsOf(sheet, isLarge ? 1 : pixelRatio);
}

function pixelsOf(picture: Picture, ratio: number): PixelDrawing {
  return { svg: standaloneSvg(picture, pictureSurroundings), widthPx: picture.width * ratio };
}
