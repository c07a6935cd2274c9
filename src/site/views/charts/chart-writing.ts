import { fileFamilies, standaloneSvg, type Picture } from '../../../publish/pictures/picture-standalone.ts';
import { pictureSheet } from '../../../publish/pictures/picture-sheet.ts';
import type { PictureTexts } from '../../../publish/pictures/picture-text.ts';
import type { Edition } from '../../edition.ts';
import { chartRecords } from './chart-records.ts';
import type { SharedChart } from './shared-chart.ts';

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
  return chartRecords(shared, { chart: full(edition.to(shared.route)), full });
}

/** A chart as a sheet of its own. */
export function sheetOf(shared: SharedChart, edition: Edition, origin: URL): Picture {
  const { chart, version } = shared;
  const address = new URL(edition.to(shared.route), origin).href;
  const source = chart.source + edition.words.charts.version(version.hash, version.date);
  return pictureSheet(textsOf(shared, source, address, edition), (width) => chart.draw(chart.id, width));
}

/** What stands around a chart in a picture. */
export function textsOf(
  { title, chart, library }: SharedChart,
  source: string,
  address: string,
  { say }: Edition,
): PictureTexts {
  const { subtitle, description } = chart;
  return { title, subtitle, description, source, siteName: say(library.settings.name), address };
}
