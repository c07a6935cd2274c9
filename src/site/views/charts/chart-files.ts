import { picturePreview } from '../../../publish/pictures/picture-preview.ts';
import { pictureSheet } from '../../../publish/pictures/picture-sheet.ts';
import { charactersIn, type EmbeddedFont } from '../../../publish/pictures/picture-fonts.ts';
import {
  carriedFamilies,
  standaloneSvg,
  type Picture,
  type Surroundings,
} from '../../../publish/pictures/picture-standalone.ts';
import type { PictureTexts } from '../../../publish/pictures/picture-text.ts';
import type { PixelDrawing } from '../../../publish/pictures/pixel-drawing.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartIds } from './chart-kinds.ts';
import { chartRecords } from './chart-records.ts';
import { hasSheet, type ChartFileForm } from './chart-share.ts';
import { pictureFamily } from '../../../publish/pictures/picture-family.ts';
import { selectionsOf, sharedChart, type SharedChart } from './shared-chart.ts';

/**
 * A file of a chart: where it is below its edition's root, and its text, the drawing that its pixels are made from, or how
 * it is written with the fonts that it carries.
 */
export interface ChartFile {
  chart: string;
  route: string;
  content: { text: string } | { drawing: PixelDrawing } | { vector: VectorDrawing };
}

/** An SVG that carries its fonts: the characters that it needs of them, and its text with them. */
export interface VectorDrawing {
  characters: string;
  write: (fonts: readonly EmbeddedFont[]) => string;
}

/** How much larger a picture to be downloaded is than its drawing, for screens and projectors of high resolution. */
const pixelRatio = 2;

/**
 * All files of all charts in one language: of every selection SVG, CSV, a picture of its address, and where it compares a
 * sheet as PNG.
 */
export function chartFiles(library: Library, edition: Edition, origin: URL): ChartFile[] {
  return chartIds(library).flatMap((id) => filesOf(id, library, edition, origin));
}

/** The files of a chart. What its own address gives is what that of all districts gives, and is made once. */
function filesOf(id: string, library: Library, edition: Edition, origin: URL): ChartFile[] {
  const selected = selectionsOf(id, library).map((selection) => sharedChart(id, selection, library, edition));
  const shared = selected.length > 0 ? selected : [sharedChart(id, null, library, edition)];
  return shared.flatMap((each) => {
    const { selection, step } = each;
    const fileSteps = selection === null ? [null] : selection.whole ? [null, step] : [step];
    return [
      ...contentsOf(each, edition, origin).flatMap(({ form, content }) =>
        fileSteps.map((fileStep) => ({
          chart: id,
          route: routes.chartFile(id, fileStep, form),
          content,
        })),
      ),
      previewOf(each, edition, origin),
    ];
  });
}

function contentsOf(
  shared: SharedChart,
  edition: Edition,
  origin: URL,
): { form: ChartFileForm; content: ChartFile['content'] }[] {
  const { chart, step, library } = shared;
  const page = edition.to(routes.chartSelection(chart.id, step));
  const full = (address: string): string => new URL(address, origin).href;
  const sheet = pictureSheet(textsOf(shared, chart.source + chart.version, full(page), edition), (width) =>
    chart.draw(chart.id, width),
  );
  const characters = charactersIn(sheet.children);
  const vector: VectorDrawing = {
    characters,
    write: (fonts) =>
      standaloneSvg(sheet, {
        families: carriedFamilies(pictureFamily),
        fonts,
        addressOf: full,
        paintOrder: false,
      }),
  };
  const csv = chartRecords(chart, library, edition, { chart: full(page), full });
  return [
    { form: 'svg', content: { vector } },
    { form: 'csv', content: { text: csv } },
    ...(hasSheet(shared)
      ? [{ form: 'png' as const, content: { drawing: pixelsOf(sheet, pixelRatio, characters) } }]
      : []),
  ];
}

function previewOf(shared: SharedChart, edition: Edition, origin: URL): ChartFile {
  const { chart, step } = shared;
  const texts = textsOf(shared, chart.plansLine, origin.host, edition);
  const picture = picturePreview(
    { ...texts, subtitle: chart.smallNote },
    {
      draw: (width) => chart.draw(chart.id, width),
      drawSmall: (width) => chart.drawSmall(chart.id, width),
    },
  );
  return {
    chart: chart.id,
    route: routes.chartPreview(chart.id, step),
    content: { drawing: pixelsOf(picture, 1, charactersIn(picture.children)) },
  };
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
  fonts: [],
  addressOf: () => '#',
  paintOrder: true,
};

function pixelsOf(picture: Picture, ratio: number, characters: string): PixelDrawing {
  return {
    characters,
    svg: standaloneSvg(picture, pictureSurroundings),
    widthPx: picture.width * ratio,
  };
}
