import { drawDumbbells } from '../../../charts/dumbbell/render.ts';
import { drawMatrix } from '../../../charts/matrix/render.ts';
import { drawPath } from '../../../charts/path/render.ts';
import { courseClaim } from '../../../compare/claims/course-claim.ts';
import { totalClaim } from '../../../compare/claims/count-claims.ts';
import {
  comparableClaim,
  isComparable,
  isSet,
  standingClaim,
} from '../../../compare/claims/overview-claims.ts';
import type { ClaimedText } from '../../claims/claimed-text.ts';
import type { ClaimOf } from '../../../schema/claim.ts';
import type { Edition } from '../../edition.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import { documents, type DocumentView } from '../../parts/documents.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { pairPicker, type PairPicker } from '../../parts/pair-picker.ts';
import { routes } from '../../routes/address.ts';
import { claimText, standingText, standsAlone } from '../../wording/claims/claim-text.ts';
import { dumbbellSeries } from '../overview/dumbbell-series.ts';
import { matrixSeries } from '../overview/matrix-series.ts';
import { foundCourses, pathPrices, pathSeries, pathSubtitle } from '../overview/path-series.ts';
import { pictureOf, type Picture } from '../overview/picture.ts';
import { homeChecks, type HomeChecks } from './home-checks.ts';

/** The home page: what can be compared, how far each district goes, what does not add up, which documents were read. */
export interface HomeView {
  head: PageHead;
  title: string;
  claim: string;
  lead: ClaimedText[];
  picker: PairPicker | null;
  matrix: Picture;
  /** The topics on which no district sets a target; `null` if there is none. */
  wordsOnly: string | null;
  dumbbells: { title: string; picture: Picture; href: string } | null;
  standings: { district: DistrictHead; text: string; claim: string }[];
  path: {
    title: string;
    claim: string;
    subtitle: string;
    picture: Picture;
    reasons: string[];
    href: string;
  } | null;
  checks: HomeChecks | null;
  documents: DocumentView[];
}

/** The claims that the home page prints. */
export function homeClaims({ comparisons, districts, readings }: Library): {
  comparable: ClaimOf<'comparable'>;
  standings: ClaimOf<'standing'>[];
  totals: ClaimOf<'total'>[];
} {
  return {
    comparable: comparableClaim(comparisons, readings),
    standings: districts.map(({ id }) => standingClaim(id, comparisons, readings)),
    totals: [totalClaim('districts', readings), totalClaim('plans', readings)],
  };
}

/** The view of the home page. */
export function homeView(library: Library, edition: Edition): HomeView {
  const { say, to } = edition;
  const { districts, readings, comparisons } = library;
  const claims = homeClaims(library);
  const title = claimText(claims.comparable, library, edition);
  const lead = leadTexts(claims, library, edition);
  const matrix = matrixSeries(library, edition);
  const dumbbells = dumbbellSeries(comparisons, library, edition);
  return {
    head: {
      route: routes.home,
      area: null,
      title,
      description: lead.map(({ text }) => text).join(''),
      trail: [],
    },
    title,
    claim: claims.comparable.id,
    lead,
    picker: pairPicker(library, edition),
    matrix: pictureOf('matrix', (options) => drawMatrix(matrix, options)),
    wordsOnly: wordsOnly(library, edition),
    dumbbells:
      dumbbells.rows.length === 0
        ? null
        : {
            title: dumbbells.title,
            picture: pictureOf('alike', (options) => drawDumbbells(dumbbells, options)),
            href: pairOf(comparisons.filter(isComparable), districts, to) ?? to(routes.comparison),
          },
    standings: claims.standings.map((claim, index) => ({
      district: districtHead(districts[index]!, edition),
      text: standingText(claim, edition),
      claim: claim.id,
    })),
    path: homePath(library, edition),
    checks: homeChecks(library, edition),
    documents: documents(readings, library, edition),
  };

  function wordsOnly({ vocabulary }: Library, { words }: Edition): string | null {
    const silent = vocabulary.topics.filter(
      ({ id }) => !comparisons.some((one) => one.indicator.topic === id && isSet(one)),
    );
    return silent.length === 0 ? null : words.home.wordsOnly(silent.map(({ name }) => say(name)));
  }
}

/** How many districts and documents, and which districts stand alone. */
function leadTexts(
  { totals, standings }: ReturnType<typeof homeClaims>,
  library: Library,
  edition: Edition,
): ClaimedText[] {
  const { words } = edition;
  const alone = standings.flatMap((claim) => {
    const text = standsAlone(claim, library, edition);
    return text === null ? [] : [{ text, claim: claim.id }];
  });
  const counts = totals.map((claim) => claimText(claim, library, edition));
  return [
    { text: words.home.lead(counts), claims: totals.map(({ id }) => id) },
    ...(alone.length === 0
      ? []
      : [
          {
            text: words.sentence(words.home.aside(alone.map(({ text }) => text))),
            claims: alone.map(({ claim }) => claim),
          },
        ]),
  ];
}

/** The page of the pair on which most of what compares is set out. */
function pairOf(
  alike: readonly { figures: readonly { target: { district: string } }[] }[],
  districts: readonly ShownDistrict[],
  to: Edition['to'],
): string | null {
  const pairs = Map.groupBy(alike, ({ figures }) => {
    const ids = new Set(figures.map(({ target }) => target.district));
    return districts
      .filter(({ id }) => ids.has(id))
      .slice(0, 2)
      .map(({ id }) => id)
      .join('~');
  });
  const [best] = [...pairs].sort(([, a], [, b]) => b.length - a.length);
  const [first, second] = best?.[0].split('~') ?? [];
  return first !== undefined && second !== undefined ? to(routes.pair(first, second)) : null;
}

function homePath(library: Library, edition: Edition): HomeView['path'] {
  const [found] = foundCourses(library);
  if (!found) return null;
  const series = pathSeries(found, library, edition);
  const { path } = edition.words.overview;
  const { explanations } = edition.words.checks;
  const prices = pathPrices(found, edition);
  const others = found.finding.explanations.filter(
    (explanation) => prices === null || explanation !== 'constant-prices',
  );
  return {
    title: series.title,
    claim: courseClaim(found.finding, found.course).id,
    subtitle: pathSubtitle(found, library, edition),
    picture: pictureOf('path', (options) => drawPath(series, options)),
    reasons: [
      ...(prices === null ? [] : [prices]),
      ...(others.length === 0 ? [] : [path.reasons(others.map((explanation) => explanations[explanation]))]),
    ],
    href: `${edition.to(routes.checks)}#${found.finding.id}`,
  };
}
