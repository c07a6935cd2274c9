import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { contentDir } from '../../../load/content-dir.ts';
import { planSources } from '../../../load/plan-sources.ts';
import type { PlanAbout } from '../../../schema/plan-about.ts';

/** The SHA-256 of each file of a plan that can be downloaded, in hexadecimal digits, by its name: `<plan>.txt`, `<plan>.md`. */
export async function fileHashes(about: PlanAbout): Promise<Map<string, string>> {
  const sources = await planSources(contentDir, [about]);
  return new Map(sources.map(({ name, bytes }) => [name, bytesToHex(sha256(bytes))]));
}
