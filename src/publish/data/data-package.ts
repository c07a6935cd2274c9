import type { SiteSettings } from '../../schema/site-settings.ts';
import type { DataVersion } from './data-version.ts';
import { quantityColumns, type Column } from './quantity-columns.ts';

/** The descriptor of the data (Data Package, with a Table Schema for the CSV). */
export function dataPackage(settings: SiteSettings, version: DataVersion): object {
  const { data } = settings.licence;
  const table = {
    fields: quantityColumns.map(fieldOf),
    primaryKey: ['plan', 'id'],
    missingValues: [''],
  };
  const csv = {
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  };
  return {
    name: 'plan-quantities',
    title: settings.name.en,
    description: `Quantities stated in the plans of ${settings.region.en}’s districts. ${settings.licence.texts.en}`,
    version: version.hash,
    ...(version.date === null ? {} : { created: `${version.date}T00:00:00Z` }),
    licenses: [{ name: data.name, ...(data.url === null ? {} : { path: data.url }) }],
    resources: [
      {
        name: 'quantities',
        title: 'Every stated quantity, for programs: UTF-8 without a byte order mark, cells as they are',
        path: 'quantities.csv',
        profile: 'tabular-data-resource',
        ...csv,
        schema: table,
      },
      {
        name: 'quantities-spreadsheet',
        title:
          'The same for spreadsheets: UTF-8 with a byte order mark, an apostrophe before text that would be run or converted',
        path: 'quantities-spreadsheet.csv',
        ...csv,
        encoding: 'utf-8-sig',
      },
      ...[
        'quantities',
        'goals',
        'indicators',
        'topics',
        'districts',
        'comparisons',
        'checks',
        'claims',
        'passages',
        'successions',
      ].map((name) => ({
        name: `${name}-json`,
        path: `${name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        jsonSchema: `schemas/${name}.json`,
      })),
    ],
  };
}

/** A column as Table Schema describes it. */
function fieldOf({ name, type, description, values, required }: Column): object {
  const constraints = {
    ...(required ? { required } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description: description.en,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
