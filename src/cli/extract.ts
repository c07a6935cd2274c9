import type { VFile } from 'vfile';
import { frameOfAbout, framePlan, type PlanFrame } from '../extract/plan-frame.ts';
import { contentDir } from '../load/content-dir.ts';
import { loadVocabulary } from '../load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { readTextFile } from '../load/read-text-file.ts';
import { frontMatter } from '../parse/front-matter.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { parsePlanText } from '../parse/parse-plan-text.ts';
import { planSentences } from '../parse/plan-sentences.ts';
import { quantityReader } from '../read/quantity-reader.ts';
import type { OtherNumbers } from '../schema/plan-reading.ts';
import type { PlanText, Sentence } from '../schema/plan-text.ts';
import { readArgs, UsageError } from './command.ts';
import { quantityTable } from './quantity-table.ts';

/**
 * `plan extract [--all] [--format json|table|why] FILE`: prints the quantities of any Markdown or text file, one record a line
 * in the gold form with what else is known of it; `why` gives for each the indicators that lost and the reason. `--all` adds
 * the numbers that a rule leaves alone and those that none understands, each record with its `kind`. Front matter, if there
 * is any, gives the plan's span. Gives the exit status:
 * 1 if the file cannot be read as text.
 */
export async function extract(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, {
    format: { type: 'string', default: 'json' },
    all: { type: 'boolean', default: false },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Name one file to extract');
  if (!['json', 'table', 'why'].includes(values.format))
    throw new UsageError(`There is no format “${values.format}”`);
  const { vocabulary, files } = await loadVocabulary(contentDir);
  for (const line of files.flatMap(messageLines)) console.error(line);
  if (!vocabulary) return 1;

  const file = await readTextFile(path);
  const read = hasErrors(file) ? undefined : readText(file, vocabulary.roles);
  for (const line of messageLines(file)) console.error(line);
  if (!read) return 1;
  const { text, frame } = read;

  const { met, numbers } = quantityReader(vocabulary)(text, frame);
  if (values.format === 'why') {
    for (const { quantity, alignment, lost } of met)
      console.log(
        JSON.stringify({
          quote: quantity.quote,
          subject: quantity.subject,
          value: quantity.value,
          unit: quantity.unit,
          indicator: alignment?.indicator ?? null,
          lost: lost(),
        }),
      );
    return 0;
  }
  const records = met.map(({ quantity, alignment }) => ({
    ...quantity,
    indicator: alignment?.indicator ?? null,
  }));
  if (values.format === 'table') console.log(quantityTable(records));
  else
    for (const record of records)
      console.log(JSON.stringify(values.all ? { kind: 'quantity', ...record } : record));
  if (values.all)
    for (const record of otherRecords(numbers, planSentences(text))) console.log(JSON.stringify(record));
  return 0;
}

/** The numbers that are no quantities, each with its own text and the place of its sentence. */
function otherRecords(
  { leftAlone, notUnderstood }: OtherNumbers,
  sentences: ReadonlyMap<string, Sentence>,
): object[] {
  const record = (kind: string, number: OtherNumbers['notUnderstood'][number]): object => {
    const { text, place } = sentences.get(number.sentence)!;
    return { kind, number: text.slice(number.start, number.end), ...number, text, place };
  };
  return [
    ...leftAlone.map((number) => record('left alone', number)),
    ...notUnderstood.map((number) => record('not understood', number)),
  ];
}

/** A file's text and what it says of its own span, from its front matter if that can be read, else from the text. */
function readText(
  file: VFile,
  roles: Parameters<typeof parsePlanText>[1],
): { text: PlanText; frame: PlanFrame } {
  const plan = frontMatter(String(file)) ? parsePlan(file, roles) : undefined;
  if (plan) return { text: plan.text, frame: frameOfAbout(plan.about) };
  const text = parsePlanText(String(file), roles);
  return { text, frame: framePlan(text) };
}
