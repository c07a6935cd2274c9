import { setsTarget } from '../../../compare/said.ts';
import type { IndicatorComparison } from '../../../compare/compare-indicator.ts';
import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { routes } from '../../routes/address.ts';
import { checkMarks, type CheckMark } from '../../parts/check-mark.ts';
import { chartOf } from '../charts/chart-kinds.ts';
import { chartView, type ChartView } from '../charts/chart.ts';
import { citedBy } from '../charts/cited-by.ts';
import { pairDoors, type Door } from '../compare/comparison-pages.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { excerpt, type Excerpt } from '../../parts/excerpt.ts';
import { figureText } from '../../parts/figure-view.ts';
import { whenText } from '../../parts/when-text.ts';
import { indicatorTitle } from '../../wording/claims/indicator-title.ts';
import { indicatorSubtitle } from './indicator-subtitle.ts';
import type { Library, ShownDistrict } from '../../library.ts';
import { noteBook, type NoteBook, type NoteView } from '../../parts/note-book.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { silenceView, type SilenceView } from '../../parts/silence-view.ts';

/** The page of an indicator: the finding, the chart, and what the plans say in their own words. */
export interface IndicatorView {
  head: PageHead;
  subtitle: string;
  /** `null` where no plan states a target: there is nothing to draw. */
  chart: ChartView | null;
  /** What stands in place of figures, district by district. */
  silences: { district: DistrictHead; silence: SilenceView }[];
  note: string | null;
  pairs: Door[];
  quotes: { district: DistrictHead; statements: StatementView[] }[];
  /** The sources of the chart's figures; they are among those of the page. */
  chartNotes: NoteView[];
  notes: NoteView[];
}

/** A sentence that speaks of the indicator; `facts` tell how it was read. */
export interface StatementView {
  excerpt: Excerpt;
  facts: string;
  note: NoteView;
  /** Where its figure does not fit the plan's other figures. */
  checks: CheckMark[];
}

/** Sentences stand whole here, unless they are very long. */
const sentenceRoom = 120;
/** Sentences that only mention the indicator are shown up to this number for each district. */
const mentionsShown = 5;

/** The view of an indicator's page. */
export function indicatorView(
  comparison: IndicatorComparison,
  library: Library,
  edition: Edition,
): IndicatorView {
  const { words, say, to } = edition;
  const { indicator, figures, related, said } = comparison;
  const topic = library.topic(indicator.topic);
  const title = indicatorTitle(comparison, library, edition);
  const notes = noteBook(library, edition);
  const isStating = ({ id }: ShownDistrict): boolean =>
    said.some((each) => each.district === id && setsTarget(each));
  const subtitle = indicatorSubtitle(comparison, library, edition);
  const chart = figures.length + related.length > 0 ? chartOf(indicator.id, library, edition) : null;
  const ofChart = chart === null ? [] : citedBy(chart, notes);
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
    head: {
      route: routes.indicator(indicator.id),
      area: 'indicators',
      title,
      description: `${say(indicator.name)}${words.colon}${subtitle}`,
      trail: [
        { name: words.indicators.name, href: to(routes.indicators) },
        { name: say(topic.name), href: `${to(routes.indicators)}#${topic.id}` },
      ],
      pictured: chart ? { chart: chart.id, selection: null } : undefined,
    },
    subtitle,
    chart: chart && chartView(chart, edition),
    silences: said.flatMap((entry) => {
      const silence = silenceView(entry, library, edition, noteBook(library, edition));
      return silence ? [{ district: districtHead(library.district(entry.district), edition), silence }] : [];
    }),
    note: indicator.note && say(indicator.note),
    pairs: pairDoors(library, edition, (pair) => (pair.some(isStating) ? `#${indicator.id}` : '')),
    quotes,
    chartNotes: ofChart,
    notes: notes.notes(),
  };
}

function statement(
  quantity: AlignedQuantity,
  library: Library,
  edition: Edition,
  notes: NoteBook,
): StatementView {
  const { plan, sentence, start, end, status } = quantity;
  return {
    excerpt: excerpt(library.place(plan, sentence).sentence.text, start, end, sentenceRoom),
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
  notes: NoteBook,
): StatementView {
  const { start, end } = library
    .plan(plan)
    .mentions.find((found) => found.indicator === indicator && found.sentence === sentence)!;
  return {
    excerpt: excerpt(library.place(plan, sentence).sentence.text, start, end, sentenceRoom),
    facts: edition.words.presence.mentioned,
    checks: [],
    note: notes.cite(plan, sentence),
  };
}
