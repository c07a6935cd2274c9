import { atomFeed } from '../../../publish/data/atom-feed.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { languageTags } from '../../parts/page-head.ts';
import { routes } from '../../routes/address.ts';
import { dataVersionsView } from './data-versions-view.ts';

/** The recorded versions of the data as a feed, the newest first; before the first it is of the day its data speak for. */
export function dataFeed(library: Library, edition: Edition, site: URL): string {
  const { words, say, to, language } = edition;
  const full = (route: string): string => new URL(to(route), site).href;
  const { settings, versions } = library;
  const recorded = new Set(versions.map(({ hash }) => hash));
  const shown = dataVersionsView(library, edition).versions.filter(({ hash }) => recorded.has(hash));
  const page = full(routes.dataChanges);
  return atomFeed({
    title: `${words.share.changes.title} · ${say(settings.name)}`,
    author: say(settings.name),
    language: languageTags[language],
    address: full(routes.dataFeed),
    page,
    updated: versions[0]?.date ?? settings.asOf,
    entries: shown.map(({ hash, note, changes }) => ({
      id: `${page}#${hash}`,
      title: `${words.share.citation.version} ${hash}`,
      address: `${page}#${hash}`,
      date: versions.find((version) => version.hash === hash)!.date,
      paragraphs: [note, ...changes],
    })),
  });
}
