import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { builtAddresses, addressesFile, loadAddresses } from '../load/built-addresses.ts';
import { contentDir } from '../load/content-dir.ts';
import { selectionsFile } from '../load/load-selections.ts';
import { addressesText, brokenPromises } from '../publish/addresses/recorded-addresses.ts';
import { publishedSelections } from '../publish/addresses/published-selections.ts';
import { versionContentSchema, versionRecordSchema, versionRecordsSchema } from '../schema/version-record.ts';
import { readArgs, UsageError } from './command.ts';
import { keepVersion } from './keep-version.ts';

/** What a release is recorded with: the day it is published, and what changed, in both languages. */
export interface Release {
  date: string;
  note: { zh: string; en: string };
}

/**
 * Records a built site as published: its data version with its day and what changed (`versions.yaml`), its data under
 * `/v/<hash>/` (`versions/`), its addresses (`addresses.txt`) and its selections (`selections.yaml`). Data that are recorded
 * already are not recorded again. Gives the files written; throws, writing nothing, if the site breaks what was published.
 */
export async function recordRelease(distDir: string, content: string, release: Release): Promise<string[]> {
  const [recorded, built] = [await loadAddresses(content), await builtAddresses(distDir)];
  const broken = brokenPromises(recorded, built);
  if (broken.length > 0) throw new Error(`Published addresses are not kept:\n${broken.join('\n')}`);

  const present = versionContentSchema.parse(
    JSON.parse(await readFile(join(distDir, 'data/version.json'), 'utf8')),
  );
  const versionsPath = join(content, 'versions.yaml');
  const versions = parseDocument(await readFile(versionsPath, 'utf8'));
  const known = versionRecordsSchema.parse(versions.toJS());
  const isNew = !known.some(({ hash }) => hash === present.hash);
  const written: string[] = [];
  if (isNew) {
    const record = versionRecordSchema.parse({ ...present, ...release });
    written.push(...(await keepVersion(distDir, content, present.hash)));
    const records = versions.createNode([record, ...known]);
    records.commentBefore = versions.contents?.commentBefore ?? null;
    versions.contents = records as typeof versions.contents;
    await writeFile(versionsPath, versions.toString({ lineWidth: 0 }));
    written.push(versionsPath);
  }
  const texts = [
    [addressesFile, addressesText(built)],
    [selectionsFile, `${selectionsHeading}${stringify(publishedSelections(built.addresses))}`],
  ] as const;
  for (const [name, text] of texts) {
    await writeFile(join(content, name), text);
    written.push(join(content, name));
  }
  return written;
}

const selectionsHeading = `# 已发布的两区县的指标页和领域页；npm run release 写这个文件，这些页面一直保留。
# The pairs of districts that indicators and topics were published of; npm run release writes this file, and their pages are built for ever.
`;

const usage =
  'usage: npm run release -- --date 2026-12-01 --zh 改了什么 --en "What changed" [--dist dist]   (after npm run build)';

async function main(args: string[]): Promise<number> {
  const { values } = readArgs(args, {
    date: { type: 'string' },
    zh: { type: 'string' },
    en: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  });
  const { date, zh, en, dist } = values;
  if (date === undefined || zh === undefined || en === undefined)
    throw new UsageError('A release needs its date and what changed in both languages');
  for (const path of await recordRelease(dist, contentDir, { date, note: { zh, en } })) console.log(path);
  return 0;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof UsageError ? `${error.message}.\n${usage}` : error.message);
    process.exitCode = 1;
  }
}
