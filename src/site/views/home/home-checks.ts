import type { Finding } from '../../../schema/finding.ts';
import { sumsClaim } from '../../../compare/claims/count-claims.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { findingTitle } from '../../wording/finding-title.ts';
import { checkAmounts } from '../checks/check-amounts.ts';

/** The plans' own sums in brief: how they came out, and each that does not fit, in a line. */
export interface HomeChecks {
  counts: string;
  questions: QuestionLine[];
  href: string;
}

/** A sum that does not fit: of what, and what it shows; `verbatim` says that it is named in the plan's own words. */
export interface QuestionLine {
  district: DistrictHead;
  title: string;
  verbatim: boolean;
  text: string | null;
  href: string;
}

/** How many are named; the rest is on the page of sums. */
const namedQuestions = 6;

/** The sums in brief; `null` where there is none. */
export function homeChecks(library: Library, edition: Edition): HomeChecks | null {
  const { findings, readings } = library;
  if (findings.length === 0) return null;
  const verdicts = ['differs', 'agrees', 'cannot-be-checked'] as const;
  return {
    counts: edition.words.phrase(
      verdicts.map((verdict) => claimText(sumsClaim(findings, readings, verdict), library, edition)),
    ),
    questions: findings
      .filter(({ verdict }) => verdict === 'differs')
      .slice(0, namedQuestions)
      .map((finding) => questionLine(finding, library, edition)),
    href: edition.to(routes.checks),
  };
}

function questionLine(finding: Finding, library: Library, edition: Edition): QuestionLine {
  const amounts = checkAmounts(finding, library, edition);
  return {
    district: districtHead(library.district(finding.district), edition),
    ...findingTitle(finding, library, edition),
    text: amounts && edition.words.checks.rules[finding.rule].summary(amounts.stated, amounts.implied),
    href: `${edition.to(routes.checks)}#${finding.id}`,
  };
}
