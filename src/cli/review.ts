import { stringify } from 'yaml';
import { checkArithmetic } from '../check/arithmetic/check-arithmetic.ts';
import { doubtfulReadings, type DoubtfulReading } from '../check/doubts.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadReading } from '../load/load-reading.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { planReader } from '../read/plan-reader.ts';
import { readArgs, UsageError } from './command.ts';

/**
 * `plan review FILE`: prints what was read from a plan and no person has looked at, those first that most need an eye, each
 * as an entry to complete and put into `reviews/<plan-id>.yaml`, under a comment that says how it was read. Gives the exit status.
 */
export async function review(args: string[]): Promise<number> {
  const { positionals } = readArgs(args, {});
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Name one plan');
  const { vocabulary, files } = await loadVocabulary(contentDir);
  const loaded = vocabulary && (await loadReading(path, vocabulary, planReader(vocabulary)));
  const reported = [...files, ...(loaded ? [loaded.file, loaded.reviewFile] : [])];
  for (const line of reported.filter(hasErrors).flatMap(messageLines)) console.error(line);
  if (!loaded?.read) return 1;
  const { reading } = loaded.read;
  const readings = doubtfulReadings(reading, checkArithmetic([reading], vocabulary!));
  for (const each of readings) console.log(entryOf(path, each));
  console.error(
    readings.length === 0
      ? 'A person has looked at every reading.'
      : `${readings.length} of ${reading.quantities.length} readings wait for a person; put the entries you complete into ${loaded.reviewFile.path}.`,
  );
  return 0;
}

/** An entry to complete: confirm it, or change the verdict to `correct` (with what is right under `set`) or `reject`. */
function entryOf(path: string, { quantity, reasons }: DoubtfulReading): string {
  const { subject, value, unit, bound, measure, yearly, status, period, indicator, quote, cell, place } =
    quantity;
  const read = [
    `${subject} ${bound} ${value ?? ''}${unit ?? ''}`,
    measure,
    yearly ? 'yearly' : '',
    status,
    period ?? 'no year',
    indicator ?? 'no indicator',
  ].filter((part) => part !== '');
  return [
    `# ${path}:${place.line}:${place.column}  ${read.join(' · ')}${reasons.length > 0 ? `  (${reasons.join('; ')})` : ''}`,
    stringify([{ verdict: 'confirm', quote, ...(cell === null ? {} : { cell }), by: '', on: '', why: '' }], {
      lineWidth: 0,
    }),
  ].join('\n');
}
