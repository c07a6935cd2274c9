import { check } from './check.ts';
import { UsageError } from './command.ts';
import { convert } from './convert.ts';
import { extract } from './extract.ts';
import { newPlan } from './new.ts';
import { review } from './review.ts';
import { titles } from './titles.ts';
import { words } from './words.ts';

const usage = `usage: npm run -s plan -- check [--strict] [FILE…]
       npm run -s plan -- convert [--original TEXTFILE] FILE
       npm run -s plan -- extract [--all] [--format json|table|why] FILE
       npm run -s plan -- new ID [--from FILE] [--district … --kind … --title … --source … --original …]
       npm run -s plan -- review FILE
       npm run -s plan -- titles FILE
       npm run -s plan -- words [FILE…]`;

/** The commands by name: each prints its results on standard output, messages on standard error, and gives the exit status. */
const commands = new Map([
  ['check', check],
  ['convert', convert],
  ['extract', extract],
  ['new', newPlan],
  ['review', review],
  ['titles', titles],
  ['words', words],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (name === '--help' || name === '-h' || (command && (args.includes('--help') || args.includes('-h')))) {
  console.log(usage);
} else {
  try {
    if (!command) throw new UsageError(name === '' ? 'No command is given' : `There is no command “${name}”`);
    process.exitCode = await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}.\n${usage}`);
    process.exitCode = 1;
  }
}
