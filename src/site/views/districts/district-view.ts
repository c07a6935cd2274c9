import { comparisonsAmong } from '../../comparisons-among.ts';
import { routes } from '../../routes/address.ts';
import { hasProfile, profileId } from '../charts/profile-chart.ts';
import { districtPairs } from '../../routes/district-groups.ts';
import type { Door } from '../../parts/page-link.ts';
import { comparisonView, type ComparisonView } from '../compare/comparison-view.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { documents, type DocumentView } from '../../parts/documents.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { targetsIn, targetsText } from '../../wording/claims/targets-text.ts';
import type { PageHead } from '../../parts/page-head.ts';

/** The page of a district: its documents, then topic by topic its targets, its tasks, and what it leaves unsaid. */
export interface DistrictView {
  head: PageHead;
  district: DistrictHead;
  facts: string;
  lead: string;
  documents: DocumentView[];
  /** The chart of its targets; `null` if it states none of an indicator. */
  profile: Door | null;
  pairs: Door[];
  jumps: Door[];
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
