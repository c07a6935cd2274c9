import { hashOf, publishedSince, type DataVersion } from '../../../publish/data/data-version.ts';
import { editionOf } from '../../edition.ts';
import type { Library } from '../../library.ts';
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
  const { table, quantities, plans } = chartOf(id, library, editionOf('zh', '/'), shown);
  return {
    hash: hashOf([table(), quantities]),
    date: publishedSince(plans, library.content, library.versions),
  };
}
