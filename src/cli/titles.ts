import { stringify } from 'yaml';
import { titlesWithoutEnglish } from '../check/titles-without-english.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { readTextFile } from '../load/read-text-file.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { readArgs, UsageError } from './command.ts';

/**
 * `plan titles FILE`: prints the titles of a plan that have no English rendering, as lines to fill in and put into
 * `titles.yaml`. Gives the exit status.
 */
export async function titles(args: string[]): Promise<number> {
  const { positionals } = readArgs(args, {});
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Name one plan');
  const { vocabulary, files } = await loadVocabulary(contentDir);
  const file = await readTextFile(path);
  const plan = vocabulary && !hasErrors(file) ? parsePlan(file, vocabulary.roles) : undefined;
  for (const line of [...files, file].flatMap(messageLines)) console.error(line);
  if (!plan) return 1;
  const missing = titlesWithoutEnglish(plan.about, plan.text, vocabulary!.titles);
  if (missing.length > 0)
    process.stdout.write(
      stringify(Object.fromEntries(missing.map((title) => [title, null])), { lineWidth: 0, nullStr: '' }),
    );
  else console.error('Every title has an English rendering.');
  return 0;
}
