import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { csvParseRows } from 'd3-dsv';
import { Package } from 'datapackage';
import { expect, test } from 'vitest';
import { quantityColumns } from '../../../src/publish/data/quantity-columns.ts';
import { publishedData } from '../../../src/site/views/data/published-data.ts';
import { publishedLibrary } from '../../site/published-library.ts';

const library = await publishedLibrary();
const files = publishedData(library, new URL('https://plans.example'), '/');
const quantities = library.readings.flatMap((reading) => reading.quantities);
const folder = await mkdtemp(join(tmpdir(), 'data-'));
for (const name of ['datapackage.json', 'quantities.csv', 'quantities-spreadsheet.csv']) {
  await writeFile(join(folder, name), files.get(name)!);
}

test('the standard reader of data packages reads every row, typed', async () => {
  const descriptor = JSON.parse(files.get('datapackage.json')!) as object;
  const data = await Package.load(descriptor, { basePath: folder });
  expect(data.errors).toEqual([]);
  const rows = await data.getResource('quantities')!.read({ keyed: true });
  expect(rows).toHaveLength(quantities.length);
  const numbers = quantities.filter(({ value }) => /^-?\d+(?:\.\d+)?$/u.test(value ?? ''));
  expect(rows.filter(({ value, valueTo }) => typeof value === 'number' && valueTo === null)).toHaveLength(
    numbers.length,
  );
  expect(rows.every(({ yearFrom }) => yearFrom === null || typeof yearFrom === 'number')).toBe(true);
});

/** Where LibreOffice is; a machine without it cannot try what a spreadsheet makes of a file. */
const office = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((path) => existsSync(path));

test.skipIf(!office)(
  'a spreadsheet that detects numbers, times and formulas keeps every text a text',
  async () => {
    const file = join(folder, 'quantities-spreadsheet.csv');
    // Comma, double quotes, UTF-8, from the first row; quoted cells are no texts, special numbers are detected.
    const reading = '--infilter=CSV:44,34,76,1,,2052,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = (form: string, input: string): Promise<unknown> =>
      promisify(execFile)(
        office!,
        [profile, '--headless', reading, '--convert-to', form, '--outdir', folder, input],
        {
          timeout: 120_000,
        },
      );
    await convert('fods', file);
    const sheet = await readFile(join(folder, 'quantities-spreadsheet.fods'), 'utf8');
    const types = [...sheet.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"/gu)].flatMap(
      ([cell, type]) => {
        const repeated = Number(/number-columns-repeated="(\d+)"/u.exec(cell)?.[1] ?? 1);
        return Array.from({ length: repeated }, () => type);
      },
    );
    expect(new Set(types)).toEqual(new Set(['string', 'float', 'boolean']));
    const [, ...rows] = csvParseRows(files.get('quantities-spreadsheet.csv')!.slice(1));
    const numeric = new Set(['number', 'integer', 'year']);
    const expected = rows.flatMap((row) =>
      row.filter((cell, index) => cell !== '' && numeric.has(quantityColumns[index]!.type)),
    );
    expect(types.filter((type) => type === 'float')).toHaveLength(expected.length);
  },
  180_000,
);
