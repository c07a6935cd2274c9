import { drawSlopeParts, drawSlopes } from '../../../charts/slope/render.ts';
import { slopeStations } from '../../../charts/slope/series.ts';
import { slopeTable } from '../../../charts/slope/slope-table.ts';
import type { Succession } from '../../../compare/succession/successions.ts';
import type { PlanReading } from '../../../schema/plan-reading.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { figureText } from '../../parts/figure-text.ts';
import { routes } from '../../routes/address.ts';
import { changeSubject } from '../succession/change-subject.ts';
import type { Chart, ChartRecords } from './chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';
import { quantityRecord, recordColumns } from './quantity-record.ts';
import { drawnChanges, slopeSeries, type DrawnChange } from './slope-series.ts';

/** The id of the chart of what a plan changes of the one that it follows. */
export function slopeId({ successor }: Succession<PlanReading>): string {
  return `changes-${successor.about.id}`;
}

/** Whether two consecutive plans set a target alike, or the later one states what came of it. */
export function hasSlopes(succession: Succession<PlanReading>, library: Library): boolean {
  return drawnChanges(succession, library).length > 0;
}

/** From target to outcome to next target, for each two consecutive plans that have such. */
export const slopeKind: ChartKind = {
  ids: (library) => library.successions.filter((each) => hasSlopes(each, library)).map(slopeId),
  make: (id, library, edition) =>
    slopeChart(
      library.successions.find((each) => slopeId(each) === id)!,
      library,
      edition,
    ),
  selectable: false,
  choosable: false,
  hasSheet: () => true,
  area: 'charts',
};

/** How many targets a preview has room for. */
const fewRows = 2;

function slopeChart(succession: Succession<PlanReading>, library: Library, edition: Edition): Chart {
  const { profile, slope } = edition.words.forms;
  const changes = drawnChanges(succession, library);
  const series = slopeSeries(succession, changes, library, edition);
  const left = series.rows.length - fewRows;
  const small = {
    ...series,
    rows: series.rows.slice(0, fewRows),
    notes: [...(left > 0 ? [profile.more(left)] : []), slope.ownScale],
  };
  const { former, successor } = succession;
  return {
    id: slopeId(succession),
    area: 'charts',
    title: series.title,
    subtitle: slope.subtitle,
    description: series.description,
    summary: slope.subtitle,
    draw: (id, width) => drawSlopes(series, { id, width }),
    drawSmall: (id, width) => drawSlopes(small, { id, width }),
    drawParts: (id, width, mostPx) => drawSlopeParts(series, { id, width }, mostPx),
    smallNote: '',
    table: () => slopeTable(series),
    records: (full) => slopeRecords(changes, library, edition, full),
    quantities: changes.flatMap(({ stations }) =>
      slopeStations.flatMap((station) => stations[station] ?? []),
    ),
    ...chartSource([former.about.id, successor.about.id], library, edition),
    districtsShown: 1,
    more: { name: slope.more, href: edition.to(routes.changes(successor.about.id)) },
  };
}

/** A row for each number of the chart. */
function slopeRecords(
  changes: readonly DrawnChange[],
  library: Library,
  edition: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { forms, share, succession } = edition.words;
  const { labels, station } = forms.slope;
  return {
    columns: [labels.columns.subject, station, share.csv.shown, labels.columns.change, ...recordColumns],
    rows: changes.flatMap(({ change, stations }) =>
      slopeStations.flatMap((at) => {
        const quantity = stations[at];
        if (!quantity) return [];
        return [
          [
            changeSubject(change, library, edition),
            labels.stations[at],
            figureText(quantity, library, edition),
            succession.kinds[change.kind],
            ...quantityRecord(quantity, library, edition, full),
          ],
        ];
      }),
    ),
  };
}
