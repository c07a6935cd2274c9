import { dataFiles } from '../../../publish/data/data-files.ts';
import { provenClaims } from '../../claims/proven-claims.ts';
import { editionOf } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';

const made = new WeakMap<Library, Map<string, Map<string, string>>>();

/** The data files of a site that is served at `site` under `base`, by their path below `/data/`, each as its text; made once. */
export function publishedData(library: Library, site: URL, base: string): Map<string, string> {
  const known = made.get(library) ?? new Map<string, Map<string, string>>();
  made.set(library, known);
  const address = new URL(base, site).href;
  const files = known.get(address) ?? filesOf(library, site, base);
  known.set(address, files);
  return files;
}

function filesOf(library: Library, site: URL, base: string): Map<string, string> {
  const { to } = editionOf('zh', base);
  return dataFiles({
    ...library,
    readings: library.plans,
    passages: library.shared().passages,
    successions: library.successions.map(({ former, successor }) => ({
      former: former.about.id,
      successor: successor.about.id,
    })),
    claims: provenClaims(library),
    addressOf: (plan, sentence) => new URL(to(routes.sentence(plan, sentence)), site).href,
  });
}
