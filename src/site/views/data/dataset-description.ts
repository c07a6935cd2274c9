import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { languageTags } from '../../parts/page-head.ts';
import { routes } from '../../routes/address.ts';

/** The files that are described to search engines, with their media types. */
const distributions = [
  ['quantities.csv', 'text/csv'],
  ['quantities.json', 'application/json'],
  ['datapackage.json', 'application/json'],
] as const;

/** The data as schema.org describes a `Dataset`, JSON-LD. */
export function datasetDescription(library: Library, edition: Edition, site: URL): object {
  const { words, say, to, file } = edition;
  const { settings, version, readings } = library;
  const full = (address: string): string => new URL(address, site).href;
  const years = readings.flatMap(({ quantities }) =>
    quantities.flatMap(({ period }) => period?.split('-') ?? []),
  );
  const creator = { '@type': 'Organization', name: say(settings.name), url: full(to(routes.home)) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${words.dataPage.title} · ${say(settings.name)}`,
    description: words.dataPage.lead,
    url: full(to(routes.data)),
    version: version.hash,
    ...(version.date === null ? {} : { dateModified: version.date }),
    inLanguage: [languageTags.zh],
    license: settings.licence.data.url ?? settings.licence.data.name,
    isAccessibleForFree: true,
    creator,
    publisher: creator,
    spatialCoverage: library.districts.map(({ name }) => ({ '@type': 'Place', name: say(name) })),
    temporalCoverage: years.length === 0 ? undefined : `${years.sort()[0]}/${years.at(-1)}`,
    distribution: distributions.map(([name, encodingFormat]) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat,
      contentUrl: full(file(`data/${name}`)),
    })),
  };
}

/** JSON that can stand in a script element of a page. */
export const jsonForScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
