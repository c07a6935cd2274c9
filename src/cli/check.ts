import { parseArgs } from 'node:util';
import { planReader } from '../read/plan-reader.ts';
import { checkReading } from '../check/check-reading.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadPlan } from '../load/load-plan.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { planPaths } from '../load/plan-paths.ts';

/**
 * `plan check [--strict] [FILE…]`: checks the vocabularies and the plan files given, or all of `content/plans`, and looks
 * through what is read from them. Problems go to standard error, a line each. Gives the exit status: 1 if there is an error, or with `--strict` a warning.
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { strict: { type: 'boolean', default: false } },
  });
  const { vocabulary, files } = await loadVocabulary(contentDir);
  const paths = positionals.length > 0 ? positionals : await planPaths(contentDir);
  const plans = vocabulary ? await Promise.all(paths.map((path) => loadPlan(path, vocabulary))) : [];
  const read = vocabulary && planReader(vocabulary);
  for (const { file, plan } of plans) {
    if (read && plan) checkReading({ ...read(plan), placeOf: plan.placeOf, file, vocabulary });
  }
  const checked = [...files, ...plans.map(({ file }) => file)];
  for (const line of checked.flatMap(messageLines)) console.error(line);
  const failed = checked.some((file) => (values.strict ? file.messages.length > 0 : hasErrors(file)));
  if (!failed) console.error(`${plans.length} plans checked`);
  return failed ? 1 : 0;
}
