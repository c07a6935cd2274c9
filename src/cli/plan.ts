import { check } from './check.ts';
import { extract } from './extract.ts';

const usage = `usage: npm run -s plan -- check [--strict] [FILE…]
       npm run -s plan -- extract [--format json|table] FILE`;

const commands = new Map([
  ['check', check],
  ['extract', extract],
]);

const [name = '', ...args] = process.argv.slice(2);
const command = commands.get(name);
if (command) {
  process.exitCode = await command(args);
} else {
  console.error(usage);
  process.exitCode = 1;
}
