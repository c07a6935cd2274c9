import { hashOf, publishedSince, type DataVersion } from '../../../publish/data/data-version.ts';
import { editionOf } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart } from './chart.ts';
import { chartOf } from './chart-kinds.ts';

const versions = new WeakMap<Library, Map<string, DataVersion>>();

/**
 * The version of the data that a chart of `shown` districts shows: a hash of its table and its quantities, alike in every
 * language and under every base path, and the day since which its plans are published as they are read. A change elsewhere
 * in the data leaves it.
 */
export function chartVersion(id: string, library: Library, shown: Library): DataVersion {
  const known = versions.get(shown) ?? new Map<string, DataVersion>();
  versions.set(shown, known);
  const version = known.get(id) ?? versionOf(id, library, shown);
  known.set(id, version);
  return version;
}

function versionOf(id: string, library: Library, shown: Library): DataVersion {
  const chart = chartOf(id, library, editionOf('zh', '/'), shown);
  return {
    hash: shownHash(chart),
    date: publishedSince(chart.plans, library.content, library.versions),
  };
}

/** A hash of what a chart in Chinese shows: its table and the quantities behind it. */
export function shownHash({ table, quantities }: Chart): string {
  return hashOf([table(), quantities.map(({ plan, id, quote }) => [plan, id, quote])]);
}
