import type { AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { routes } from '../routes/address.ts';

/**
 * The address by which a reader reports how a quantity was misread, filled in with its sentence and its words: a mail, or a
 * form for a new issue, on a site at `origin`. `null` where the site's settings name neither.
 */
export function misreadingReport(
  { plan, sentence, quote, cell }: AlignedQuantity,
  { settings }: Library,
  { words, to }: Edition,
  origin: URL,
): string | null {
  const { feedback } = settings;
  if (feedback === null) return null;
  const title = words.reading.report.title(cell ?? quote);
  const body = words.reading.report.body(new URL(to(routes.sentence(plan, sentence)), origin).href);
  if (!feedback.startsWith('https:'))
    return `mailto:${feedback}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const address = new URL(feedback);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}
