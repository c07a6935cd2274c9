import type { Finding } from '../../../schema/finding.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { routes } from '../../routes/address.ts';
import { findingTitle } from '../../wording/finding-title.ts';
import { checkAmounts } from './check-amounts.ts';

/** A sum that does not fit: of what, and what it shows; `verbatim` says that it is named in the plan's own words. */
export interface QuestionLine {
  district: DistrictHead;
  title: string;
  verbatim: boolean;
  text: string | null;
  href: string;
}

/** The line of a finding. */
export function questionLine(finding: Finding, library: Library, edition: Edition): QuestionLine {
  const amounts = checkAmounts(finding, library, edition);
  return {
    district: districtHead(library.district(finding.district), edition),
    ...findingTitle(finding, library, edition),
    text: amounts && edition.words.checks.rules[finding.rule].summary(amounts.stated, amounts.implied),
    href: `${edition.to(routes.checks)}#${finding.id}`,
  };
}
