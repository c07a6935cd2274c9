import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { VersionContent, VersionRecord } from '../../schema/version-record.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/**
 * What names a state of data: a hash of their content, and the day since which they are published, as recorded; `null` for
 * a state that is in no recorded version yet.
 */
export interface DataVersion {
  hash: string;
  date: string | null;
}

const hashLength = 8;

/** The version of the data: the same content gives the same hash, any change of text, reading or vocabulary another. */
export function dataVersion({ hash }: VersionContent, records: readonly VersionRecord[]): DataVersion {
  return { hash, date: records.find((record) => record.hash === hash)?.date ?? null };
}

/**
 * The day since which some plans are published as they are read now, going back from the newest record; `null` if one of
 * them is not.
 */
export function publishedSince(
  plans: readonly string[],
  content: VersionContent,
  records: readonly VersionRecord[],
): string | null {
  const isAsNow = (record: VersionRecord): boolean =>
    plans.every((plan) => record.plans[plan]?.reading === content.plans[plan]?.reading);
  const changed = records.findIndex((record) => !isAsNow(record));
  return records.slice(0, changed === -1 ? undefined : changed).at(-1)?.date ?? null;
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

/** A short hash of data: the same content gives the same. */
export function hashOf(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content)))).slice(0, hashLength);
}
