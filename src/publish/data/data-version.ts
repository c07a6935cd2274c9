import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { VersionContent, VersionRecord } from '../../schema/version-record.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/**
 * What names a state of the data: a hash of its content, and the day since which it is published: as recorded, or, for a
 * version that is not recorded yet, the day (UTC) on which the site was built.
 */
export interface DataVersion {
  hash: string;
  date: string;
}

const hashLength = 8;

/** The version of the data: the same content gives the same hash, any change of text, reading or vocabulary another. */
export function dataVersion(
  { hash }: VersionContent,
  records: readonly VersionRecord[],
  built: string,
): DataVersion {
  return { hash, date: records.find((record) => record.hash === hash)?.date ?? built };
}

/** What the data hold now, in the form of a version's record. */
export function versionContent(readings: readonly PlanReading[], vocabulary: Vocabulary): VersionContent {
  return {
    hash: hashOf([readings, vocabulary]),
    vocabulary: hashOf(vocabulary),
    plans: Object.fromEntries(
      readings.map(({ text, ...reading }) => [
        reading.about.id,
        {
          text: hashOf(text),
          reading: hashOf(reading),
          quantities: reading.quantities.length,
          targets: reading.quantities.filter(({ status }) => status === 'target').length,
        },
      ]),
    ),
  };
}

function hashOf(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, hashLength);
}
