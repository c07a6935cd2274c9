import { writeFile } from 'node:fs/promises';
import { convertDocument } from '../load/convert-document.ts';
import { messageLines } from '../load/message-lines.ts';
import { readArgs, UsageError } from './command.ts';

/**
 * `plan convert [--original TEXTFILE] FILE`: prints the Markdown of a plan from a document as a portal, a word processor or a
 * recogniser gives it, with front matter as far as it is known. What was cut or is unsure goes to standard error, a line
 * each; the line numbers are those of the document's text, which `--original` writes. Gives the exit status: 1 if there is
 * no plan to be had from the file.
 */
export async function convert(args: string[]): Promise<number> {
  const { values, positionals } = readArgs(args, { original: { type: 'string' } });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new UsageError('Give one document');
  const { file, converted } = await convertDocument(path);
  for (const line of messageLines(file)) console.error(line);
  if (!converted) return 1;
  if (values.original !== undefined) await writeFile(values.original, converted.original, { flag: 'wx' });
  process.stdout.write(converted.source);
  return 0;
}
