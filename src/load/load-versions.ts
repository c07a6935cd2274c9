import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { decodeText } from '../parse/decode-text.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { versionRecordsSchema, type VersionRecord } from '../schema/version-record.ts';
import { messageLines } from './message-lines.ts';

/** The published versions of the data, the newest first. Throws with a line for each problem of `versions.yaml`. */
export async function loadVersions(contentDir: string): Promise<VersionRecord[]> {
  const path = join(contentDir, 'versions.yaml');
  const file = new VFile({ path, value: decodeText(await readFile(path), path) });
  const records = readYaml({ text: String(file), linesBefore: 0 }, versionRecordsSchema, file, 'versions');
  if (!records) throw new Error(messageLines(file).join('\n'));
  return records.value;
}
