import { drawSpans } from '../../../charts/spans/render.ts';
import { spansTable } from '../../../charts/spans/spans-table.ts';
import { dueYears } from '../../../compare/due-years.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart, ChartRecords } from './chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { decidedOn, spansSeries } from './spans-series.ts';

/** The id of the chart of the years that plans cover. */
export const spansId = 'spans';

/** The years that each plan covers, and when its targets fall due. */
export const spansKind: ChartKind = {
  ids: () => [spansId],
  make: (_, library, edition) => spansChart(library, edition),
  selectable: true,
  choosable: true,
  hasSheet: () => true,
  area: 'charts',
};

function spansChart(library: Library, edition: Edition): Chart {
  const { words, to } = edition;
  const { spans } = words.forms;
  const series = spansSeries(library, edition);
  const small = { ...series, plans: series.plans.map((plan) => ({ ...plan, dated: '', rest: null })) };
  return {
    id: spansId,
    area: 'charts',
    title: series.title,
    subtitle: spans.subtitle,
    description: series.description,
    summary: spans.subtitle,
    draw: (id, width) => drawSpans(series, { id, width }),
    drawSmall: (id, width) => drawSpans(small, { id, width }),
    drawParts: null,
    smallNote: '',
    table: () => spansTable(series),
    records: (full) => spansRecords(library, edition, full),
    quantities: [],
    ...chartSource([], library, edition),
    districtsShown: library.districts.length,
    more: { name: spans.more, href: to(routes.plans) },
  };
}

/** A row for each plan and year in which targets fall due; one for a plan without any, and one for those without a year. */
function spansRecords(
  library: Library,
  { words, say, to }: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { csv: names } = words.share;
  return {
    columns: [
      ...[names.plan, names.district],
      ...['spanFrom', 'spanTo', 'outlookTo', 'decidedOn', 'dueYear', 'targets', 'address'],
    ],
    rows: library.readings.flatMap((reading) => {
      const { about } = reading;
      const own = [
        say(about.title),
        say(library.district(about.district).shortName),
        about.span?.from ?? null,
        about.span?.to ?? null,
        about.outlook,
        decidedOn(about),
      ];
      const { years, undated } = dueYears(reading, library.roleOf);
      const groups = [
        ...years.map(({ year: due, targets }) => ({ due, targets })),
        ...(undated.length > 0 || years.length === 0 ? [{ due: null, targets: undated }] : []),
      ];
      return groups.map(({ due, targets }) => [
        ...own,
        due,
        targets.length,
        full(to(targets[0] ? routes.sentence(about.id, targets[0].sentence) : routes.plan(about.id))),
      ]);
    }),
  };
}
