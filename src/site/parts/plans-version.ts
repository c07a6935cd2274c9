import { hashOf, publishedSince, type DataVersion } from '../../publish/data/data-version.ts';
import type { Library, ShownDistrict } from '../library.ts';

/**
 * The version of the data on a page that shows some districts: a hash of their plans as they are read, and the day since
 * which these are published so. A change of other plans leaves it, and so the page.
 */
export function plansVersion(
  districts: readonly ShownDistrict[],
  { content, versions }: Pick<Library, 'content' | 'versions'>,
): DataVersion {
  const plans = districts.flatMap((district) => district.plans.map(({ about }) => about.id));
  return {
    hash: hashOf(plans.map((plan) => [plan, content.plans[plan]])),
    date: publishedSince(plans, content, versions),
  };
}
