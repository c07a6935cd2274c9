import { arithmeticTable } from '../../../charts/arithmetic/arithmetic-table.ts';
import { drawArithmetic, drawArithmeticParts } from '../../../charts/arithmetic/render.ts';
import type { ArithmeticSeries } from '../../../charts/arithmetic/series.ts';
import type { Finding } from '../../../schema/finding.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { termQuantity } from '../checks/term-quantity.ts';
import { arithmeticSeries, orderedFindings, percentOfStated } from './arithmetic-series.ts';
import type { Chart, ChartRecords } from './chart.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartSource } from './chart-source.ts';

/** The id of the chart of the plans' own arithmetic. */
export const arithmeticId = 'arithmetic';

/** The plans' own arithmetic: what is stated against what follows from the plan's other figures. */
export const arithmeticKind: ChartKind = {
  ids: () => [arithmeticId],
  make: (_, library, edition) => arithmeticChart(library, edition),
  selectable: true,
  choosable: false,
  hasSheet: () => true,
  area: 'charts',
};

/** How many rows a preview has room for. */
const fewRows = 4;

function arithmeticChart(library: Library, edition: Edition): Chart {
  const { words, to } = edition;
  const { arithmetic } = words.forms;
  const findings = orderedFindings(library);
  const whole = arithmeticSeries(findings, findings.length === 0 ? arithmetic.none : null, library, edition);
  // What comes out is in the table: a picture of it says the same of every row.
  const open = findings.filter(({ verdict }) => verdict !== 'agrees');
  const seriesOf = (shown: readonly Finding[]): ArithmeticSeries =>
    shown.length === findings.length
      ? whole
      : arithmeticSeries(shown, arithmetic.rest(findings.length - shown.length), library, edition);
  const series = open.length === 0 ? whole : seriesOf(open);
  const small = seriesOf(findings.slice(0, fewRows));
  return {
    id: arithmeticId,
    area: 'charts',
    title: series.title,
    subtitle: arithmetic.subtitle,
    description: series.description,
    summary: arithmetic.subtitle,
    draw: (id, width) => drawArithmetic(series, { id, width }),
    drawSmall: (id, width) => drawArithmetic(small, { id, width }),
    drawParts: (id, width, mostPx) => drawArithmeticParts(series, { id, width }, mostPx),
    smallNote: '',
    table: () => arithmeticTable(whole),
    records: (full) => arithmeticRecords(findings, library, edition, full),
    quantities: findings.flatMap(({ terms }) => terms.map((term) => termQuantity(term, library))),
    ...chartSource(
      findings.map(({ plan }) => plan),
      library,
      edition,
    ),
    districtsShown: new Set(findings.map(({ district }) => district)).size,
    more: { name: words.checks.all, href: to(routes.checks) },
  };
}

function arithmeticRecords(
  findings: readonly Finding[],
  library: Library,
  edition: Edition,
  full: (address: string) => string,
): ChartRecords {
  const { words, to } = edition;
  const { labels } = words.forms.arithmetic;
  const { subject, district, rule, stated, implied, outcome } = labels.columns;
  const { sums } = arithmeticSeries(findings, null, library, edition);
  return {
    columns: [
      ...[subject, district, rule, stated, implied, outcome],
      ...['impliedPercent', 'tolerance', 'unit', 'address'],
    ],
    rows: findings.map((finding, index) => {
      const sum = sums[index]!;
      const percent = percentOfStated(finding, finding.implied);
      return [
        ...[sum.subject, sum.name, sum.rule, sum.stated, sum.implied, sum.outcome],
        percent === null ? null : Number(percent.toFixed(2)),
        finding.tolerance === null ? null : Number(finding.tolerance),
        finding.unit,
        full(`${to(routes.checks)}#${finding.id}`),
      ];
    }),
  };
}
