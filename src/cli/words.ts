import { wordCandidates } from '../check/word-candidates.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadReading } from '../load/load-reading.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { planPaths } from '../load/plan-paths.ts';
import { planReader } from '../read/plan-reader.ts';
import { readArgs } from './command.ts';

/**
 * `plan words [FILE…]`: prints the subjects of targets that no indicator has, one a line with tabs: how many plans set one,
 * how many targets, the subject, its unit, the plans. Without files it looks at all plans of the content folder. Gives the exit status.
 */
export async function words(args: string[]): Promise<number> {
  const { positionals } = readArgs(args, {});
  const { vocabulary, files } = await loadVocabulary(contentDir);
  if (!vocabulary) {
    for (const line of files.flatMap(messageLines)) console.error(line);
    return 1;
  }
  const paths = positionals.length > 0 ? positionals : await planPaths(contentDir);
  const reader = planReader(vocabulary);
  const loaded = await Promise.all(paths.map((path) => loadReading(path, vocabulary, reader)));
  for (const line of loaded
    .map(({ file }) => file)
    .filter(hasErrors)
    .flatMap(messageLines))
    console.error(line);
  const readings = loaded.flatMap(({ read }) => (read ? [read.reading] : []));
  for (const { subject, unit, targets, plans } of wordCandidates(readings, vocabulary))
    console.log([plans.length, targets, subject, unit ?? '·', plans.join(' ')].join('\t'));
  return loaded.every(({ read }) => read) ? 0 : 1;
}
