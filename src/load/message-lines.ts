import type { VFile } from 'vfile';

/** Every message of a file as one line: `file:line:column  rule-id  what is wrong`, warnings and notes marked as such. */
export function messageLines(file: VFile): string[] {
  return file.messages.map(({ line, column, source, ruleId, reason, fatal }) => {
    const place = `${file.path}:${line ?? 1}:${column ?? 1}`;
    return `${place}  ${source}:${ruleId}  ${severity(fatal)}${reason}`;
  });
}

/** The words before a message: an error has none; a warning, and a note, which fails nothing, are named. */
function severity(fatal: boolean | null | undefined): string {
  if (fatal === undefined || fatal === null) return 'note: ';
  return fatal ? '' : 'warning: ';
}

/** Whether a file has a message that stops the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal);
}

/** Whether a file has a message that a maintainer should do something about. */
export function hasWarnings(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal === true || fatal === false);
}
