import { citations } from '../../publish/citations/citation.ts';
import type { Edition } from '../edition.ts';
import type { Library, ShownDistrict } from '../library.ts';
import { plansVersion } from './plans-version.ts';
import type { CitationView } from '../views/charts/chart-share.ts';

/** What a reader can do with a page: its address in full, its data, and how to cite it. */
export interface PageActions {
  address: string;
  /** `null` where the data are in no file of their own. */
  csv: string | null;
  citations: CitationView[];
}

/** The actions of the page of some districts at `route`, which is cited by `title`; `csv` is the route of its data. */
export function pageActions(
  {
    route,
    csv,
    title,
    districts,
  }: { route: string; csv: string | null; title: string; districts: readonly ShownDistrict[] },
  library: Library,
  edition: Edition,
  origin: URL,
): PageActions {
  const { words, say, to } = edition;
  const { settings } = library;
  const address = new URL(to(route), origin).href;
  const cited = {
    siteName: say(settings.name),
    title,
    address,
    version: plansVersion(districts, library),
    key: route.replace(/\W+/gu, '-').replace(/-$/u, ''),
    plan: null,
  };
  return {
    address,
    csv: csv === null ? null : to(csv),
    citations: citations(cited, words.share.citation).map((citation) => ({
      ...citation,
      name: words.share.styles[citation.style],
      accessed: words.share.accessed,
    })),
  };
}
