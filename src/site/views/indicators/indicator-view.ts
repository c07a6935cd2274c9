import { indicatorClaim } from '../../../compare/claims/indicator-claim.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import { checkMarks, type CheckMark } from '../../parts/check-mark.ts';
import { chartPart, type ChartPart } from '../charts/chart-page.ts';
import { sharedChart } from '../charts/shared-chart.ts';
import { selectionOf, type ChartSelection } from '../../routes/chart-selections.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { excerpt, type Excerpt } from '../../parts/excerpt.ts';
import { figureText } from '../../parts/figure-text.ts';
import { glossOf, type GlossRun } from '../../wording/gloss/gloss-text.ts';
import { whenText } from '../../parts/when-text.ts';
import { indicatorTitle } from '../../wording/claims/indicator-title.ts';
import { indicatorSubtitle } from './indicator-subtitle.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { pageNotes, type PageNotes, type NoteView } from '../../parts/page-notes.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { silenceView, type SilenceView } from '../../parts/silence-view.ts';

/**
 * The page of an indicator, of all districts or of two: the finding, its picture with its files, and what the plans say in
 * their own words.
 */
export interface IndicatorView {
  head: PageHead;
  /** The claim of its title. */
  claim: string;
  subtitle: string;
  /** `null` where no plan states a target: there is nothing to draw. */
  picture: ChartPart | null;
  /** What stands in place of figures, district by district. */
  silences: { district: DistrictHead; silence: SilenceView }[];
  note: string | null;
  links: PageLink[];
  quotes: { district: DistrictHead; statements: StatementView[] }[];
  /** The sources of the picture, numbered; none without a picture, since each quote stands with its place. */
  notes: NoteView[];
}

/** A sentence that mentions the indicator; `facts` say how it was read, `gloss` what it says in the edition's language. */
export interface StatementView {
  excerpt: Excerpt;
  facts: string;
  gloss: GlossRun[] | null;
  note: NoteView;
  /** Where its figure does not fit the plan's other figures. */
  checks: CheckMark[];
}

/** Sentences stand whole here, unless they are very long. */
const sentenceRoom = 120;
/** Sentences that only mention the indicator are shown up to this number for each district. */
const mentionsShown = 5;

/** The page of an indicator of all districts (`step` is `null`), of a city's or of two. */
export interface IndicatorAsked {
  indicator: string;
  step: string | null;
}

/** What heads the page of an indicator. */
export function indicatorHead(
  { indicator: id, step }: IndicatorAsked,
  whole: Library,
  edition: Edition,
): PageHead {
  const { words, say, to } = edition;
  const selection = step === null ? null : selectionOf(step, whole);
  const library = selection?.library ?? whole;
  const comparison = library.comparison(id);
  const { indicator, figures, related } = comparison;
  const topic = library.topic(indicator.topic);
  const subtitle = indicatorSubtitle(comparison, library, edition);
  return {
    route: routes.indicator(id, step),
    area: 'indicators',
    title: words.share.title(
      indicatorTitle(comparison, library, edition),
      selection?.name?.(edition) ?? null,
    ),
    description: `${say(indicator.name)}${words.colon}${subtitle}`,
    trail: [
      { name: words.indicators.name, href: to(routes.indicators) },
      { name: say(topic.name), href: `${to(routes.indicators)}#${topic.id}` },
      ...(selection === null ? [] : [{ name: say(indicator.name), href: to(routes.indicator(id)) }]),
    ],
    pictured: figures.length + related.length > 0 ? { chart: id, selection: step } : undefined,
  };
}

/** The view of an indicator's page on a site at `origin`. */
export function indicatorView(
  asked: IndicatorAsked,
  whole: Library,
  edition: Edition,
  origin: URL,
): IndicatorView {
  const { words, say, to } = edition;
  const selection = asked.step === null ? null : selectionOf(asked.step, whole);
  const library = selection?.library ?? whole;
  const comparison = library.comparison(asked.indicator);
  const { indicator, figures, related, said } = comparison;
  const notes = pageNotes(library, edition);
  const shared =
    figures.length + related.length > 0 ? sharedChart(indicator.id, asked.step, whole, edition) : null;
  const picture = shared && chartPart(shared, edition, origin, notes);
  const quotes = said
    .map(({ district, targets, reached, mentions }) => ({
      district: districtHead(library.district(district), edition),
      statements: [
        ...[...targets, ...reached].map((quantity) => statement(quantity, library, edition, notes)),
        ...mentions
          .slice(0, mentionsShown)
          .map(({ plan, sentence }) => mention(indicator.id, plan, sentence, library, edition, notes)),
      ],
    }))
    .filter(({ statements }) => statements.length > 0);
  return {
    head: indicatorHead(asked, whole, edition),
    claim: indicatorClaim(comparison, library.readings, asked.step).id,
    subtitle: indicatorSubtitle(comparison, library, edition),
    picture,
    silences: said.flatMap((entry) => {
      const silence = silenceView(entry, library, edition, pageNotes(library, edition));
      return silence ? [{ district: districtHead(library.district(entry.district), edition), silence }] : [];
    }),
    note: indicator.note && say(indicator.note),
    links:
      selection?.kind === 'pair'
        ? [
            { name: words.share.all, href: to(routes.indicator(indicator.id)) },
            linkToPair(selection, indicator.id, edition),
          ]
        : [],
    quotes,
    notes: picture === null ? [] : notes.notes(),
  };
}

/** The way to the comparison of two districts, at the indicator. */
function linkToPair({ districts }: ChartSelection, indicator: string, { words, say, to }: Edition): PageLink {
  const [first, second] = districts as [ShownDistrict, ShownDistrict];
  return {
    name: words.comparison.pairLink(say(first.shortName), say(second.shortName)),
    href: `${to(routes.pair(first.id, second.id))}#${indicator}`,
  };
}

function statement(
  quantity: AlignedQuantity,
  library: Library,
  edition: Edition,
  notes: PageNotes,
): StatementView {
  const { plan, sentence, start, end, status } = quantity;
  return {
    excerpt: excerpt(library.place(plan, sentence).sentence.text, start, end, sentenceRoom),
    gloss: glossOf(quantity, library, edition),
    facts: edition.words.phrase([
      edition.words.statuses[status],
      quantity.value === null ? edition.words.figure.relative : figureText(quantity, library, edition),
      whenText(quantity, library, edition),
    ]),
    checks: checkMarks(quantity, library, edition),
    note: notes.cite(plan, sentence),
  };
}

function mention(
  indicator: string,
  plan: string,
  sentence: string,
  library: Library,
  edition: Edition,
  notes: PageNotes,
): StatementView {
  const { start, end } = library
    .plan(plan)
    .mentions.find((found) => found.indicator === indicator && found.sentence === sentence)!;
  return {
    excerpt: excerpt(library.place(plan, sentence).sentence.text, start, end, sentenceRoom),
    gloss: null,
    facts: edition.words.claims.presence.mentioned,
    checks: [],
    note: notes.cite(plan, sentence),
  };
}
