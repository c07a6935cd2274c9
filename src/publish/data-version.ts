import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PlanReading } from '../schema/plan-reading.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';

/** What names a state of the data: a hash of its content, and the day (UTC) on which the site was built from it. */
export interface DataVersion {
  hash: string;
  date: string;
}

const hashLength = 8;

/** The version of the data: the same content gives the same hash, any change of text, reading or vocabulary another. */
export function dataVersion(
  readings: readonly PlanReading[],
  vocabulary: Vocabulary,
  built: Date,
): DataVersion {
  const content = JSON.stringify([readings, vocabulary]);
  return {
    hash: bytesToHex(sha256(utf8ToBytes(content))).slice(0, hashLength),
    date: built.toISOString().slice(0, 10),
  };
}
