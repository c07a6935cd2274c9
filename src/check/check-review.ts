import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ParsedPlan } from '../parse/parse-plan.ts';
import type { YamlValue } from '../parse/read-yaml.ts';
import type { Review } from '../schema/review.ts';
import { plainText, withoutSpace } from './plain-text.ts';

/** A file of reviews as read. */
export interface ReviewUnderCheck extends Pick<YamlValue<Review>, 'placeOf'> {
  file: VFile;
  review: Review;
  /** The entries, by index, whose quote no quantity has, and those that name an unknown indicator. */
  gone: readonly number[];
  unknown: readonly number[];
}

/**
 * Checks a plan's reviews against what was read: an entry whose quote is gone, or that names an indicator that there is
 * not, is an error. Warnings that a person settled leave the messages of the plan.
 */
export function checkReview(
  { file, review, placeOf, gone, unknown }: ReviewUnderCheck,
  plan: VFile,
  parsed: Pick<ParsedPlan, 'text'>,
): void {
  const complain = (reason: string, path: readonly PropertyKey[]): void => {
    file.message(reason, { place: placeOf(path), ruleId: 'review', source: 'plan' }).fatal = true;
  };
  for (const index of gone)
    complain(
      `Nothing was read from “${review[index]!.quote}” in ${plan.path}; correct the quote (and the cell of a table), or drop the entry.`,
      [index, 'quote'],
    );
  for (const index of unknown)
    complain('There is no such indicator; correct its id, or add it to indicators.yaml.', [
      index,
      'set',
      'indicator',
    ]);
  const text = plainText(parsed.text);
  for (const [index, entry] of review.entries()) {
    if (entry.verdict !== 'settle') continue;
    if (!text.includes(withoutSpace(entry.quote)))
      complain(`${plan.path} does not say “${entry.quote}”; correct the quote, or drop the entry.`, [
        index,
        'quote',
      ]);
    const settled = plan.messages.filter((message) => isAbout(message, entry.warning, entry.quote));
    plan.messages = plan.messages.filter((message) => !settled.includes(message));
  }
}

function isAbout({ fatal, ruleId, reason }: VFileMessage, rule: string, quote: string): boolean {
  return fatal === false && ruleId === rule && reason.includes(quote);
}
