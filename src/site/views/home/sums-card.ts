import type { Finding } from '../../../schema/finding.ts';
import { routes } from '../../routes/address.ts';
import { checkAmounts } from '../checks/check-amounts.ts';
import { findingTitle } from '../../wording/finding-title.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** A card of sums for the home page: one that raises a question and one that comes out. */
export interface SumsCard {
  sums: SumLine[];
  href: string;
}

/** A sum in one line: of what, what it shows, and its first working. */
export interface SumLine {
  district: DistrictHead;
  title: string;
  verbatim: boolean;
  text: string;
  working: string;
  href: string;
}

/**
 * The card of sums, `null` where there is none to show. The question comes first; a sum of parts is the plainest that
 * comes out, and one of another district shows more.
 */
export function sumsCard(library: Library, edition: Edition): SumsCard | null {
  const shown = library.findings.filter(({ stated, working }) => stated !== null && working.length > 0);
  const question = shown.find(({ verdict }) => verdict === 'differs');
  const agreeing = shown.filter(({ verdict }) => verdict === 'agrees');
  const sumsOfParts = agreeing.filter(({ rule }) => rule === 'parts-of-total');
  const fit =
    [...sumsOfParts, ...agreeing].find(({ district }) => district !== question?.district) ??
    sumsOfParts[0] ??
    agreeing[0];
  const sums = [question, fit].filter((finding) => finding !== undefined);
  return sums.length === 0
    ? null
    : {
        sums: sums.map((finding) => sumLine(finding, library, edition)),
        href: edition.to(routes.checks),
      };
}

function sumLine(finding: Finding, library: Library, edition: Edition): SumLine {
  const { stated, implied } = checkAmounts(finding, library, edition)!;
  return {
    district: districtHead(library.district(finding.district), edition),
    ...findingTitle(finding, library, edition),
    text: edition.words.checks.rules[finding.rule].summary(stated, implied),
    working: finding.working[0]!,
    href: `${edition.to(routes.checks)}#${finding.id}`,
  };
}
