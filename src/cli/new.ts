import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { VFile } from 'vfile';
import { Document, isMap, parseDocument } from 'yaml';
import { contentDir } from '../load/content-dir.ts';
import { hasErrors, messageLines } from '../load/message-lines.ts';
import { readTextFile } from '../load/read-text-file.ts';
import { frontMatter } from '../parse/front-matter.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { idSchema } from '../schema/id.ts';
import { readArgs, UsageError } from './command.ts';
import { questions, type Question } from './front-matter-questions.ts';

/**
 * `plan new ID [--from FILE] [--district … --title …]`: writes `plans/<ID>.md` of the content folder, front matter and text.
 * What no flag says is asked for, or, where nobody can answer, reported as missing. `--from` takes front matter and text from a
 * Markdown file, as `plan convert` writes it. A file that exists is left as it is. Gives the exit status.
 */
export async function newPlan(args: string[]): Promise<number> {
  const options = Object.fromEntries(
    [...questions.map(({ flag }) => flag), 'from'].map((flag) => [flag, { type: 'string' as const }]),
  );
  const { values, positionals } = readArgs(args, options);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1)
    throw new UsageError('Name the new plan by one id, such as songlan-15th-five-year-plan');
  if (!idSchema.safeParse(id).success)
    throw new UsageError(`“${id}” is no id; write lower-case words joined by hyphens`);

  const source = values['from'] === undefined ? undefined : await readTextFile(values['from']);
  if (source && hasErrors(source)) {
    for (const line of messageLines(source)) console.error(line);
    return 1;
  }
  const { about, body } = begun(source);
  const answers = new Map(questions.map((question) => [question, values[question.flag]] as const));
  const open = questions.filter(
    (question) => answers.get(question) === undefined && !isKnown(about, question),
  );
  if (process.stdin.isTTY) for (const [question, answer] of await ask(open)) answers.set(question, answer);
  const missing = open.filter((question) => question.needed && !answers.get(question));
  if (missing.length > 0)
    throw new UsageError(`Say also ${missing.map(({ flag }) => `--${flag}`).join(', ')}`);

  about.set('id', id);
  for (const [question, answer] of answers) put(about, question, answer);
  for (const [key, empty] of Object.entries({ gaps: [], cuts: [], errata: [] }))
    if (!about.has(key)) about.set(key, empty);
  const path = join(contentDir, 'plans', `${id}.md`);
  const text = `---\n${about.toString({ lineWidth: 0 })}---\n\n${body.trimStart()}`;
  const file = new VFile({ path, value: text });
  parsePlan(file, []);
  for (const line of messageLines(file)) console.error(line);
  if (hasErrors(file)) return 1;
  return write(path, text);
}

/** The front matter and text that a new plan begins with: those of a file, or a place to put the text. */
function begun(source: VFile | undefined): { about: Document; body: string } {
  const text = source === undefined ? '' : String(source);
  const matter = frontMatter(text);
  const about = parseDocument(matter?.yaml ?? '');
  return { about: isMap(about.contents) ? about : new Document({}), body: text.slice(matter?.end ?? 0) };
}

function isKnown(about: Document, { path }: Question): boolean {
  const value: unknown = about.getIn(path);
  return value !== undefined && value !== null && value !== '';
}

async function ask(open: readonly Question[]): Promise<Map<Question, string>> {
  const answers = new Map<Question, string>();
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  for (const question of open) {
    const answer = await terminal.question(`${question.ask}${question.needed ? '' : ' (may be empty)'}: `);
    if (answer.trim() !== '') answers.set(question, answer.trim());
  }
  terminal.close();
  return answers;
}

function put(about: Document, { path, flag, needed }: Question, answer: string | undefined): void {
  if (answer === undefined) {
    // An English title may be left out; every other key stands there, so that a reader of the file sees what is not known.
    if (!needed && !flag.endsWith('-en') && about.getIn(path) === undefined) about.setIn(path, null);
  } else if (flag === 'span') {
    const [from, to = from] = answer.split(/[-–—]/u).map(Number);
    about.setIn(path, { from, to });
  } else about.setIn(path, flag === 'outlook' ? Number(answer) : answer);
}

async function write(path: string, text: string): Promise<number> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    console.error(
      error.code === 'EEXIST'
        ? `${path}:1:1  plan:exists  There is such a plan; choose another id, or edit the file.`
        : `${path}:1:1  plan:unwritable  The file cannot be written (${String(error.code)}).`,
    );
    return 1;
  }
  console.log(path);
  return 0;
}
