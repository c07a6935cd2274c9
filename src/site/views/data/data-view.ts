import { quantityColumns } from '../../../publish/data/quantity-columns.ts';
import type { Edition } from '../../edition.ts';

/** A data file to download: its name, address, what it holds, and how large it is in KB. */
export interface DataFileView {
  name: string;
  href: string;
  holds: string | null;
  kilobytes: number;
}

export interface DataView {
  main: DataFileView[];
  plans: DataFileView[];
  schemas: DataFileView[];
  fields: { name: string; type: string; note: string }[];
}

/** The page of data files: those described one by one, then the plans and the schemas. */
export function dataView(texts: ReadonlyMap<string, string>, { words, file, say }: Edition): DataView {
  const files = [...texts].map(([name, text]) => ({
    name,
    href: file(`data/${name}`),
    holds: words.dataPage.files[name] ?? null,
    kilobytes: Math.ceil(new TextEncoder().encode(text).length / 1024),
  }));
  const below = (folder: string): DataFileView[] => files.filter(({ name }) => name.startsWith(folder));
  return {
    main: files.filter(({ name }) => !name.includes('/')),
    plans: below('plans/'),
    schemas: below('schemas/'),
    fields: quantityColumns.map(({ name, type, description }) => ({ name, type, note: say(description) })),
  };
}
