import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import { pairClaims } from '../../../compare/claims/pair-claims.ts';
import { difference } from '../../../compare/difference.ts';
import { likeYears } from '../../../compare/like-years.ts';
import { documentsAlike } from '../../../compare/documents-alike.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import type { ClaimOf } from '../../../schema/claim.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import { figureText } from '../../parts/figure-text.ts';
import { periodText } from '../../parts/when-text.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { spanFact } from '../plans/plan-facts.ts';
import { reasonText } from '../../wording/reason-text.ts';

/** How two districts differ, in clauses that each lead to their place on the page. */
export interface DifferenceView {
  clauses: DifferenceClause[];
  /** Sentences on there being nothing to compare, or on how far the documents are alike. */
  rest: string[];
}

/** `两家都定了` and what: each item with what must be known of it, such as its figures and years. */
export interface DifferenceClause {
  /** Whether it is on what either sets, or on what neither does. */
  about: 'set' | 'unset';
  /** `null` where the item says it all. */
  opening: string | null;
  items: DifferenceItem[];
  /** `等 31 项` where more was left out than shown, and the claims of what it counts. */
  more: { text: string; claims: string[] } | null;
  /** Whether its items are many and tell little, so that they are shown only when asked for. */
  folded: boolean;
}

export interface DifferenceItem {
  name: string;
  note: string | null;
  href: string;
  /** The claim that it makes; `null` where it makes none. */
  claim: string | null;
}

type Pair = readonly [ShownDistrict, ShownDistrict];

/** How many items a clause names before it only counts. */
const namedItems = 6;

/** Where on the page of a comparison the indicators of a topic are named for which nobody sets a figure. */
export const unstatedAnchor = (topic: string): string => `${topic}-unstated`;

/** The difference between two districts, from the comparisons of exactly these two; `about` names their topic, or is `all`. */
export function differenceView(
  comparisons: readonly IndicatorComparison[],
  pair: Pair,
  about: string,
  library: Library,
  edition: Edition,
): DifferenceView {
  const found = difference(comparisons);
  const pairs = pairClaims([pair[0].id, pair[1].id], comparisons, library.readings, about);
  const claims = new Map(
    [...pairs.both, ...pairs.incomparable, ...pairs.oneOfTwo.flat()].map(({ id, indicator }) => [
      indicator,
      id,
    ]),
  );
  const { words } = edition;
  const [first, second] = pair.map(({ shortName }) => edition.say(shortName)) as [string, string];

  const clause = (
    opening: string,
    found: readonly IndicatorComparison[],
    noteOf: (comparison: IndicatorComparison) => string | null = () => null,
  ): DifferenceClause[] => {
    const claimOf = ({ indicator }: IndicatorComparison): string => claims.get(indicator.id)!;
    const items = found.slice(0, namedItems).map((comparison) => ({
      name: edition.say(comparison.indicator.name),
      note: noteOf(comparison),
      href: `#${comparison.indicator.id}`,
      claim: claimOf(comparison),
    }));
    const rest = found.slice(namedItems);
    const more =
      rest.length > 0 ? { text: words.difference.andMore(found.length), claims: rest.map(claimOf) } : null;
    return items.length === 0
      ? []
      : [{ about: 'set', opening, items: sharingNotes(items), more, folded: false }];
  };

  const counted = (
    opening: (count: number) => string,
    found: readonly IndicatorComparison[],
    claim: ClaimOf<'neither'> | null,
  ): DifferenceClause[] => {
    const topics = Map.groupBy(found, ({ indicator }) => indicator.topic);
    const items = [...topics].map(([topic, { length }]) => ({
      name: words.difference.countOf(edition.say(library.topic(topic).shortName), length),
      note: null,
      href: `#${unstatedAnchor(topic)}`,
      claim: claim && claim.id,
    }));
    const text = opening(found.length);
    if (items.length > 1) return [{ about: 'unset', opening: text, items, more: null, folded: true }];
    return items.map((item) => ({
      about: 'unset',
      opening: null,
      items: [{ ...item, name: text }],
      more: null,
      folded: false,
    }));
  };

  const figuresOf = ({ figures }: IndicatorComparison): string => {
    const alike = likeYears(figures);
    const targets = pair.map(({ id }) => alike.find(({ target }) => target.district === id)!.target);
    return words.difference.figures(
      targets.map((target, index) => ({
        district: edition.say(pair[index]!.shortName),
        figure: figureText(target, library, edition),
        when: periodText(target, library, edition) ?? words.figure.noPeriod,
      })),
    );
  };
  const stated = (
    opening: string,
    inWords: string,
    found: readonly IndicatorComparison[],
  ): DifferenceClause[] => {
    const withNumber = found.filter(({ said }) => said.some(({ targets }) => targets.some(hasNumber)));
    return [
      ...clause(opening, withNumber),
      ...clause(
        inWords,
        found.filter((comparison) => !withNumber.includes(comparison)),
      ),
    ];
  };
  /** “Only” is said of what the other district has no word of; of the rest, that the other mentions it. */
  const only = (index: 0 | 1, district: string, other: string): DifferenceClause[] => {
    const bySilence = Map.groupBy(found.only[index], ({ said }) => said[1 - index]!.presence === 'unstated');
    return [
      ...stated(
        words.difference.onlyOne(district),
        words.difference.onlyInWords(district),
        bySilence.get(true) ?? [],
      ),
      ...stated(
        words.difference.besideMention(district, other),
        words.difference.besideMentionInWords(district, other),
        bySilence.get(false) ?? [],
      ),
    ];
  };
  const reasons = new Map(found.incomparable.map(({ comparison, why }) => [comparison, why]));
  const missing = pair
    .filter((_, index) => found.unknown.some(({ said }) => said[index]!.presence === 'unavailable'))
    .map(({ shortName }) => edition.say(shortName));

  return {
    clauses: [
      ...clause(words.difference.both, found.both, figuresOf),
      ...clause(
        words.difference.incomparable,
        found.incomparable.map(({ comparison }) => comparison),
        (comparison) => reasonText(reasons.get(comparison)!, comparison, edition),
      ),
      ...only(0, first, second),
      ...only(1, second, first),
      ...stated(
        words.difference.unanswered(first, second),
        words.difference.unansweredInWords(first, second),
        found.unanswered[0],
      ),
      ...stated(
        words.difference.unanswered(second, first),
        words.difference.unansweredInWords(second, first),
        found.unanswered[1],
      ),
      ...counted(words.difference.neither, found.neither, pairs.neither),
      ...counted((count) => words.difference.unknown(missing, count), found.unknown, pairs.unknown),
    ],
    rest: found.both.length === 0 ? [words.difference.none] : [],
  };
}

function hasNumber({ value }: AlignedQuantity): boolean {
  return value !== null;
}

/** How the documents of two districts differ in kind and span, each leading to its text. */
export function documentsDifference(pair: Pair, edition: Edition): DifferenceView {
  const { words, to, say } = edition;
  const [first, second] = pair.map(({ plans }) => plans.map(({ about }) => about));
  return {
    clauses: pair.map(({ shortName, plans }) => ({
      about: 'set',
      opening: words.difference.documentsOf(say(shortName)),
      items: plans.map(({ about }) => ({
        name: words.kinds[about.kind],
        note: spanFact(about, edition),
        href: to(routes.plan(about.id)),
        claim: null,
      })),
      more: null,
      folded: false,
    })),
    rest: [words.difference.documents[documentsAlike(first!, second!)]],
  };
}

/** Items of one note next to each other, the last of them with the note. */
function sharingNotes(items: readonly DifferenceItem[]): DifferenceItem[] {
  return [...Map.groupBy(items, ({ note }) => note).values()].flatMap((alike) =>
    alike.map((item, index) => (index < alike.length - 1 ? { ...item, note: null } : item)),
  );
}
