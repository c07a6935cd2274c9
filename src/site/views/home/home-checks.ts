import { sumsClaim } from '../../../compare/claims/count-claims.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { routes } from '../../routes/address.ts';
import { claimText } from '../../wording/claims/claim-text.ts';
import { questionLine, type QuestionLine } from '../checks/question-line.ts';

/** The plans' own sums in brief: how they came out, and each that does not fit, in a line. */
export interface HomeChecks {
  counts: string;
  questions: QuestionLine[];
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
