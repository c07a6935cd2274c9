import { UsageError } from './command.ts';

const usage = `usage: npm run -s plan -- check [--strict] [--words] [FILE…]
       npm run -s plan -- convert [--original TEXTFILE] FILE
       npm run -s plan -- extract [--all] [--format json|table|why] FILE
       npm run -s plan -- new ID [--from FILE] [--district … --kind … --title … --source … --original …]
       npm run -s plan -- review FILE
       npm run -s plan -- titles FILE
       npm run -s plan -- words [FILE…]`;

type Command = (args: string[]) => Promise<number>;

/**
 * The commands by name: each prints its results on standard output, messages on standard error, and gives the exit status.
 * Only the one asked for is loaded: reading documents alone takes a second to load.
 */
const commands = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./check.ts')).check],
  ['convert', async () => (await import('./convert.ts')).convert],
  ['extract', async () => (await import('./extract.ts')).extract],
  ['new', async () => (await import('./new.ts')).newPlan],
  ['review', async () => (await import('./review.ts')).review],
  ['titles', async () => (await import('./titles.ts')).titles],
  ['words', async () => (await import('./words.ts')).words],
]);

const [name = '', ...args] = process.argv.slice(2);
const load = commands.get(name);
if (name === '--help' || name === '-h' || (load && (args.includes('--help') || args.includes('-h')))) {
  console.log(usage);
} else {
  try {
    if (!load) throw new UsageError(name === '' ? 'No command is given' : `There is no command “${name}”`);
    process.exitCode = await (await load())(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}.\n${usage}`);
    process.exitCode = 1;
  }
}
