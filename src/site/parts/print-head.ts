import { qrDrawing, type QrDrawing } from '../../publish/pictures/qr-drawing.ts';
import { hashOf } from '../../publish/data/data-version.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import type { Area, PageHead } from './page-head.ts';

/** What a page says of itself on paper: `title` and `version` head every sheet, the address and its QR code the first. */
export interface PrintHead {
  title: string;
  version: string;
  address: string;
  qr: QrDrawing;
}

/** The areas whose pages are documents that readers take to a meeting. */
const areasForPaper: readonly (Area | null)[] = ['comparison', 'indicators', 'targets', 'plans', 'checks'];

/** Whether a page offers to be printed; every page can be. */
export function isForPaper({ area }: PageHead): boolean {
  return areasForPaper.includes(area);
}

/** `<p class="lead">` */
const tagRe = /<[^>]*>/gu;

/** The head of a page on paper; `address` is the page's own, in full, `content` its HTML, whose text gives its version. */
export function printHead(
  { route, title }: PageHead,
  address: string,
  content: string,
  { settings }: Library,
  { words, say }: Edition,
): PrintHead {
  const siteName = say(settings.name);
  return {
    title: route === '' ? siteName : words.print.runningHead(siteName, title),
    version: words.frame.pageVersion(hashOf(content.replace(tagRe, ' '))),
    address,
    qr: qrDrawing(address),
  };
}
