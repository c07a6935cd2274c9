import { alignedQuantitySchema } from '../../schema/aligned-quantity.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import type { DataVersion } from './data-version.ts';

/** The descriptor of the data (Data Package, with a Table Schema for the CSV). */
export function dataPackage(
  settings: SiteSettings,
  version: DataVersion,
  columns: readonly (keyof typeof alignedQuantitySchema.shape)[],
): object {
  const { name, url } = settings.licence.data;
  return {
    name: 'district-plans',
    title: settings.name.en,
    version: version.hash,
    created: version.date,
    licenses: [{ name, ...(url === null ? {} : { path: url }), title: settings.licence.texts.en }],
    resources: [
      {
        name: 'quantities',
        path: 'quantities.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { fields: columns.map((name) => ({ name, ...fieldOf(name) })), primaryKey: ['plan', 'id'] },
      },
      ...['quantities', 'goals', 'indicators', 'topics', 'districts', 'comparisons', 'checks', 'claims'].map(
        (name) => ({
          name: `${name}-json`,
          path: `${name}.json`,
          format: 'json',
          mediatype: 'application/json',
        }),
      ),
    ],
  };
}

/** The Table Schema type of a column, with its allowed values. */
function fieldOf(name: keyof typeof alignedQuantitySchema.shape): object {
  const schema = alignedQuantitySchema.shape[name];
  const plain = 'unwrap' in schema ? schema.unwrap() : schema;
  if ('options' in plain) return { type: 'string', constraints: { enum: plain.options } };
  if (name === 'start' || name === 'end') return { type: 'integer' };
  return { type: name === 'inclusive' || name === 'yearly' ? 'boolean' : 'string' };
}
