import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Arguments that a command cannot be run with: what is wrong with them, in one line. */
export class UsageError extends Error {}

/** The options and the other arguments of a command. Throws a usage error for an option that it does not have. */
export function readArgs<Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      throw new UsageError(error.message.split('. ')[0]);
    throw error;
  }
}
