import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { checkPlan, checkSource } from '../check/check-plan.ts';
import { parsePlan, type ParsedPlan } from '../parse/parse-plan.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { hasErrors } from './message-lines.ts';
import { pathWithin } from './path-within.ts';
import { readTextFile } from './read-text-file.ts';

/** A file that was read: what it holds, `undefined` if it cannot be used, and the messages that say why. */
export interface LoadedPlan {
  file: VFile;
  plan: ParsedPlan | undefined;
}

/**
 * Reads and checks one plan file and the original beside it (`../originals/`). Problems of either are messages in `file`,
 * those of the original where the front matter names it; it never throws for bad content, only where the disk fails.
 */
export async function loadPlan(path: string, vocabulary: Vocabulary): Promise<LoadedPlan> {
  const file = await readTextFile(path);
  if (!hasErrors(file)) checkSource({ file });
  if (hasErrors(file)) return { file, plan: undefined };
  const plan = parsePlan(file, vocabulary.roles);
  if (!plan) return { file, plan };
  checkPlan({ ...plan, file, original: await originalOf(plan, file), vocabulary });
  return { file, plan };
}

/** The text of a plan's original, `undefined` if it cannot be used; what is to be said of it becomes a message in `file`. */
async function originalOf({ about, placeOf }: ParsedPlan, file: VFile): Promise<string | undefined> {
  const folder = join(dirname(file.path), '..', 'originals');
  const name = about.source.original;
  const { messages, value } = await openOriginal(folder, name);
  for (const { reason, ruleId, fatal } of messages) {
    const message = file.message(`The original “${name}”: ${reason}`, {
      place: placeOf(['source', 'original']),
      ...(ruleId === undefined ? {} : { ruleId }),
      source: 'plan',
    });
    message.fatal = fatal;
  }
  return value === undefined ? undefined : String(value);
}

async function openOriginal(folder: string, name: string): Promise<Pick<VFile, 'messages' | 'value'>> {
  try {
    return await readTextFile(await pathWithin(folder, name));
  } catch (error) {
    if (error instanceof VFileMessage) return { messages: [error], value: undefined! };
    throw error;
  }
}
