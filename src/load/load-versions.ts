import { versionRecordsSchema, type VersionRecord } from '../schema/version-record.ts';
import { loadYaml } from './load-yaml.ts';

/** The published versions of the data, the newest first. Throws with a line for each problem of `versions.yaml`. */
export function loadVersions(contentDir: string): Promise<VersionRecord[]> {
  return loadYaml(contentDir, 'versions', versionRecordsSchema);
}
