import { emphasisTable } from '../../../charts/emphasis/emphasis-table.ts';
import { drawEmphasis, drawEmphasisParts } from '../../../charts/emphasis/render.ts';
import type { EmphasisSeries } from '../../../charts/emphasis/series.ts';
import type { TextMeasure } from '../../../compare/text-shares.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { PageLink } from '../../parts/page-link.ts';
import type { Library } from '../../library.ts';
import type { Chart, ChartRecords } from './chart.ts';
import { percentOf } from './percent-of.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { emphasisSeries } from './emphasis-series.ts';

/** The id of the chart of what plans spend their words on. */
export const emphasisId = 'emphasis';
/** The id of the same without what also stands in other plans. */
export const ownWordsId = 'own-words';

/** What each plan spends its words on: the share of its text by topic. */
export const emphasisKind: ChartKind = {
  ids: () => [emphasisId],
  make: (_, library, edition) => emphasisChart('all', library, edition),
  selectable: true,
  choosable: true,
  hasSheet: () => true,
  area: 'charts',
};

/** The same of what stands in no other plan of the site; a browser that knows some of the plans cannot draw it. */
export const ownWordsKind: ChartKind = {
  ...emphasisKind,
  ids: ({ plans }) => (plans.length > 1 ? [ownWordsId] : []),
  make: (_, library, edition) => emphasisChart('own', library, edition),
  choosable: false,
};

function emphasisChart(measure: TextMeasure, library: Library, edition: Edition): Chart {
  const { words } = edition;
  const series = emphasisSeries(library, edition, measure);
  const texts = words.forms.emphasis.measures[measure];
  const small = mostSaid(series);
  return {
    id: measure === 'own' ? ownWordsId : emphasisId,
    area: 'charts',
    title: series.title,
    subtitle: texts.subtitle,
    description: series.description,
    summary: texts.subtitle,
    draw: (id, width) => drawEmphasis(series, { id, width }),
    drawSmall: (id, width) => drawEmphasis(small, { id, width }),
    drawParts: (id, width, mostPx) => drawEmphasisParts(series, { id, width }, mostPx),
    smallNote: texts.few(small.topics.length, library.vocabulary.topics.length),
    table: () => emphasisTable(series),
    records: (full) => emphasisRecords(series, edition, full),
    quantities: [],
    ...chartSource([], library, edition),
    districtsShown: library.districts.length,
    more: otherMeasure(measure, library, edition),
  };
}

/** The way to the other measure; where plans share nothing, as there is but one, to the comparison. */
function otherMeasure(measure: TextMeasure, { plans }: Library, { words, to }: Edition): PageLink {
  if (measure === 'own')
    return { name: words.forms.emphasis.measures.all.link, href: to(routes.chart(emphasisId)) };
  return plans.length > 1
    ? { name: words.forms.emphasis.measures.own.link, href: to(routes.chart(ownWordsId)) }
    : { name: words.charts.compareAll, href: to(routes.comparison) };
}

/** How many topics a preview has room for. */
const fewTopics = 6;

/** The topics that most is said on, without the lengths of the plans. */
function mostSaid(series: EmphasisSeries): EmphasisSeries {
  return {
    ...series,
    plans: series.plans.map((plan) => ({ ...plan, note: '' })),
    topics: series.topics.filter(({ rest }) => !rest).slice(0, fewTopics),
  };
}

function emphasisRecords(
  { plans, topics }: EmphasisSeries,
  { words }: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { csv: names } = words.share;
  return {
    columns: [names.topic, names.district, names.plan, names.shown, 'sharePercent', 'address'],
    rows: topics.flatMap(({ name, shares }) =>
      shares.map(({ share, text, href }, index) => {
        const plan = plans[index]!;
        return [name, plan.shortName, plan.name, text, percentOf(share), full(href)];
      }),
    ),
  };
}
