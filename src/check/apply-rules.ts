import type { VFile } from 'vfile';
import type { Rule } from './rule.ts';

/** Applies rules to what they check; every problem becomes a message in its file, fatal if it is an error,
 * neither true nor false if it is a note. */
export function applyRules<Checked extends { file: VFile }>(
  rules: readonly Rule<Checked>[],
  checked: Checked,
): void {
  for (const { id, severity, check } of rules) {
    check(checked, (reason, { line, column }) => {
      const message = checked.file.message(reason, { place: { line, column }, ruleId: id, source: 'plan' });
      message.fatal = severity === 'note' ? undefined : severity === 'error';
    });
  }
}
