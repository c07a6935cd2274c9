import type { VFile } from 'vfile';

/** Every message of a file as one line: `file:line:column  rule-id  what is wrong`, warnings marked as such. */
export function messageLines(file: VFile): string[] {
  return file.messages.map(({ line, column, source, ruleId, reason, fatal }) => {
    const place = `${file.path}:${line ?? 1}:${column ?? 1}`;
    return `${place}  ${source}:${ruleId}  ${fatal ? '' : 'warning: '}${reason}`;
  });
}

/** Whether a file has a message that stops the build. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some(({ fatal }) => fatal);
}
