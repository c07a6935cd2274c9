import { comparisonsAmong } from '../../comparisons-among.ts';
import { standingClaim } from '../../../compare/claims/overview-claims.ts';
import { routes } from '../../routes/address.ts';
import { hasProfile, profileId } from '../charts/profile-chart.ts';
import { districtPairs } from '../../routes/district-groups.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { comparisonView, type ComparisonView } from '../compare/comparison-view.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { documents, type DocumentView } from '../../parts/documents.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import { targetsIn, targetsText } from '../../wording/claims/targets-text.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { standingText } from '../../wording/claims/claim-text.ts';
import { questionLine, type QuestionLine } from '../checks/question-line.ts';
import { missingOf, type MissingGroup } from './missing.ts';
import { promisesOf, type PromiseGroup } from './promises.ts';

/**
 * The page of a district: in brief what it promises and by when, what is missing and what does not add up; its documents; then
 * topic by topic its targets, its tasks, and what it leaves unsaid.
 */
export interface DistrictView {
  head: PageHead;
  district: DistrictHead;
  facts: string;
  lead: string;
  /** How it stands to the indicators that any district sets. */
  standing: ClaimedText;
  promises: PromiseGroup[];
  missing: MissingGroup[];
  /** Its sums that do not come out. */
  questions: QuestionLine[];
  documents: DocumentView[];
  /** The chart of its targets; `null` if it states none of an indicator. */
  profile: PageLink | null;
  pairs: PageLink[];
  jumps: PageLink[];
  comparison: ComparisonView;
}

const room = 80;

/** The view of a district's page. */
export function districtView(district: ShownDistrict, library: Library, edition: Edition): DistrictView {
  const { words, say, to } = edition;
  const { vocabulary } = library;
  const head = districtHead(district, edition);
  const lead = words.district.lead(
    district.plans.length,
    targetsText(targetsIn(library, { district: district.id }), library, edition),
  );
  const profile = hasProfile(district, library) ? profileId(district.id) : null;
  const comparison = comparisonView(
    {
      districts: [district],
      comparisons: comparisonsAmong([district], vocabulary),
      topics: vocabulary.topics,
      room,
    },
    library,
    edition,
  );
  const standing = standingClaim(district.id, library.comparisons, library.readings);
  return {
    head: {
      route: routes.district(district.id),
      area: 'comparison',
      title: words.district.title(head.name),
      description: head.name + words.colon + lead,
      trail: [{ name: words.comparison.name, href: to(routes.comparison) }],
      pictured: profile === null ? undefined : { chart: profile, selection: null },
    },
    district: head,
    facts: words.district.facts(say(district.city), district.code),
    lead,
    standing: { text: standingText(standing, edition), claims: [standing.id] },
    promises: promisesOf(comparison, edition),
    missing: missingOf(standing, library, edition),
    questions: library.findings
      .filter((finding) => finding.district === district.id && finding.verdict === 'differs')
      .map((finding) => questionLine(finding, library, edition)),
    documents: documents(district.plans, library, edition),
    profile: profile === null ? null : { name: words.district.profile, href: to(routes.chart(profile)) },
    pairs: districtPairs(library)
      .filter((pair) => pair.includes(district))
      .map(([first, second]) => ({
        name: say((first === district ? second : first).name),
        href: to(routes.pair(first.id, second.id)),
      })),
    jumps: comparison.topics.map(({ id, shortName }) => ({ name: shortName, href: `#${id}` })),
    comparison,
  };
}
