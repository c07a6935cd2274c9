import type { Finding } from '../../schema/finding.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { termQuantity } from '../views/checks/term-quantity.ts';

/** What a finding is about; `verbatim` says that it is in the plan's own words. */
export interface FindingTitle {
  title: string;
  verbatim: boolean;
}

/** What a finding is about: its indicator, else the subject of its first figure in the plan's own words. */
export function findingTitle(
  { indicator, terms }: Finding,
  library: Library,
  { say }: Edition,
): FindingTitle {
  return indicator === null
    ? { title: termQuantity(terms[0]!, library).subject, verbatim: true }
    : { title: say(library.comparison(indicator).indicator.name), verbatim: false };
}
