import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { checkPlan } from '../check/check-plan.ts';
import { decodeText } from '../parse/decode-text.ts';
import { parsePlan, type ParsedPlan } from '../parse/parse-plan.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { pathWithin } from './path-within.ts';

/** A file that was read: what it holds, `undefined` if it cannot be used, and the messages that say why. */
export interface LoadedPlan {
  file: VFile;
  plan: ParsedPlan | undefined;
}

/**
 * Reads and checks one plan file and the original beside it (`../originals/`). Problems are messages in `file`; it never
 * throws for bad content, only where the disk fails.
 */
export async function loadPlan(path: string, vocabulary: Vocabulary): Promise<LoadedPlan> {
  const file = new VFile({ path });
  try {
    file.value = decodeText(await readFile(path), path);
    const plan = parsePlan(file, vocabulary.roles);
    if (!plan) return { file, plan };
    const original = await readOriginal(join(dirname(path), '..', 'originals'), plan.about.source.original);
    checkPlan({ ...plan, file, original, vocabulary });
    return { file, plan };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    file.messages.push(error);
    return { file, plan: undefined };
  }
}

async function readOriginal(folder: string, name: string): Promise<string | undefined> {
  const path = await pathWithin(folder, name);
  try {
    return decodeText(await readFile(path), path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
