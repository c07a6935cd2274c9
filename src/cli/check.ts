import { VFile } from 'vfile';
import { checkLookedFor } from '../check/check-vocabulary.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadReading } from '../load/load-reading.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { openYaml } from '../load/load-yaml.ts';
import { hasErrors, hasWarnings, messageLines } from '../load/message-lines.ts';
import { planPaths } from '../load/plan-paths.ts';
import { strayFiles } from '../load/stray-files.ts';
import { planReader } from '../read/plan-reader.ts';
import { siteSettingsSchema } from '../schema/site-settings.ts';
import { versionRecordsSchema } from '../schema/version-record.ts';
import { readArgs } from './command.ts';

/**
 * `plan check [--strict] [--words] [FILE…]`: checks the site's settings, the vocabularies and the plan files given, or all of the
 * content folder, and looks through what is read from them. Problems go to standard error, a line each; one bad file never
 * hides another. With `--words` every looked-for word that stands in no plan is noted. Gives the exit status: 1 if there is an error, or with `--strict` a warning.
 */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    strict: { type: 'boolean', default: false },
    words: { type: 'boolean', default: false },
  });
  const { vocabulary, files, fileOf } = await loadVocabulary(contentDir);
  const settings = await Promise.all([
    openYaml(contentDir, 'site', siteSettingsSchema),
    openYaml(contentDir, 'versions', versionRecordsSchema),
  ]);
  const checked = [...files, ...settings.map(({ file }) => file)];
  const paths = positionals.length > 0 ? positionals : await planPaths(contentDir);
  if (vocabulary) {
    const reader = planReader(vocabulary);
    const plans = await Promise.all(paths.map((path) => loadReading(path, vocabulary, reader)));
    checked.push(...plans.flatMap(({ file, reviewFile }) => [file, reviewFile]));
    if (positionals.length === 0) {
      const originals = plans.flatMap(({ plan }) => (plan ? [plan.about.source.original] : []));
      checked.push(...(await strayFiles(contentDir, paths, new Set(originals))));
      checkLookedFor(
        vocabulary,
        plans.flatMap(({ plan }) => (plan ? [plan.text] : [])),
        fileOf,
        values.words,
      );
    }
  }
  if (paths.length === 0) checked.push(noPlans());

  for (const line of checked.flatMap(messageLines)) console.error(line);
  const failed = checked.some((file) => (values.strict ? hasWarnings(file) : hasErrors(file)));
  if (!failed) console.error(paths.length === 1 ? '1 plan checked' : `${paths.length} plans checked`);
  else if (!vocabulary) console.error('The plans were not checked: first mend the vocabularies.');
  return failed ? 1 : 0;
}

/** A site shows at least one plan. */
function noPlans(): VFile {
  const file = new VFile({ path: `${contentDir}/plans` });
  const message = file.message('There is no plan; write one with `plan new`.', {
    place: { line: 1, column: 1 },
    ruleId: 'no-plans',
    source: 'plan',
  });
  message.fatal = true;
  return file;
}
