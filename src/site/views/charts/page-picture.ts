import { previewSize } from '../../../publish/pictures/picture-preview.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { drawnPreview } from './chart-previews.ts';
import { coverageId } from './coverage-chart.ts';
import { sharedChart } from './shared-chart.ts';

/** A preview picture by its full address, with its size in px. */
export interface PagePicture {
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** What social sites show beside a link to a page: the preview of its chart, else of all topics by districts. */
export function pagePicture(
  { pictured }: Pick<PageHead, 'pictured'>,
  library: Library,
  edition: Edition,
  origin: URL,
): PagePicture {
  const { chart, selection } = pictured ?? { chart: coverageId, selection: null };
  const drawn = drawnPreview({ chart, step: selection }, library);
  const shared = sharedChart(drawn.chart, drawn.step, library, edition);
  const route = routes.preview(shared.chart.area, drawn.chart, drawn.step);
  return {
    address: new URL(edition.to(route), origin).href,
    ...previewSize,
    alt: edition.words.share.picture(shared.title),
  };
}
