import type { TargetChange } from '../../../compare/succession/target-changes.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** What a changed target measures: the shared indicator's name, else the plan's own words for it. */
export function changeSubject(
  { former, successor }: TargetChange,
  { comparison }: Library,
  { say }: Edition,
): string {
  const [quantity] = [...successor, ...former];
  const { indicator, subject } = quantity!;
  return indicator === null ? subject : say(comparison(indicator).indicator.name);
}
