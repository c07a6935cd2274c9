import { scaleLinear } from 'd3-scale';
import { boxAround, linesBox } from '../box-around.ts';
import { pointAxis } from '../linear-axis.ts';
import { districtPaint, type Paint } from '../paint.ts';
import { stackBlocks, textBlock } from '../text-block.ts';
import { lineBox, type PlacedLine, type TextRun } from '../text-line.ts';
import { textWidth, type TextStyle } from '../text-width.ts';
import { courseOf } from './courses.ts';
import type { ChartPoint, PlacedPath, PlacedPoint } from './placed.ts';
import type { PathPoint, PathSeries } from './series.ts';

const valueStyle: TextStyle = { sizePx: 17, weight: 600, family: 'sans' };
const noteStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
const tickStyle: TextStyle = { sizePx: 12, weight: 400, family: 'sans' };

const besideFromPx = 520;
const besidePx = 210;
const plotShare = 0.52;
const [leastPlotPx, mostPlotPx] = [170, 300];
const gapPx = 24;

/** The two paths in a width of px: their ends' texts beside them, or below where there is no room. */
export function layoutPath(series: PathSeries, width: number): PlacedPath {
  const { base, target, stated, needed, unit, labels } = series;
  const { slot } = series.district;
  const paint = districtPaint(slot);
  const axis = pointAxis([base.value, target.value, stated.end.value], 5);
  const tickPx = Math.max(...axis.ticks.map(({ text }) => textWidth(text, tickStyle)));
  const beside = width >= besideFromPx;
  const x1 = tickPx + 22;
  const x2 = beside ? width - besidePx - gapPx : width - 16;
  const plotPx = Math.min(mostPlotPx, Math.max(leastPlotPx, (x2 - x1) * plotShare));
  const unitLine: PlacedLine = {
    x: 0,
    y: 13,
    anchor: 'start',
    runs: [
      {
        text: axis.zeroBased
          ? unit.trimStart()
          : [unit.trimStart(), labels.axisNotFromZero].join(labels.comma),
        style: tickStyle,
        paint: 'ink-soft',
      },
    ],
  };
  const top = 30;
  const foot = top + plotPx;
  const x = scaleLinear([base.year, target.year], [x1, x2]);
  const y = scaleLinear(axis.domain, [foot, top]);
  const pointOf = ({ year, value }: Pick<PathPoint, 'year' | 'value'>): ChartPoint => ({
    x: x(year),
    y: y(value),
  });
  const course = (percent: number): ChartPoint[] => courseOf(series, percent).map(pointOf);

  const points: PlacedPoint[] = [];
  const notes: PlacedLine[] = [];
  const places = { base: pointOf(base), target: pointOf(target), end: pointOf(stated.end) };
  const run = (text: string, style: TextStyle, color: Paint): TextRun => ({ text, style, paint: color });
  const place = (kind: PlacedPoint['kind'], point: PathPoint, lines: PlacedLine[]): void => {
    const at = places[kind];
    const mark = { x1: at.x - 12, x2: at.x + 12, y1: at.y - 12, y2: at.y + 12 };
    points.push({
      kind,
      href: point.href,
      name: [series.district.name, String(point.year), point.text, point.note].join(labels.comma),
      at,
      box: lines.length === 0 ? mark : boxAround([mark, linesBox(lines)]),
      lines,
    });
  };
  const blockOf = (point: PathPoint, color: Paint, at: { x: number; top: number; width: number }) =>
    stackBlocks([[run(point.text, valueStyle, color)], [run(point.note, noteStyle, 'ink-soft')]], at);

  const years = new Set([base.year, target.year]);
  const wantsAll = (x2 - x1) / (target.year - base.year) > 44;
  if (wantsAll) for (let year = base.year + 1; year < target.year; year += 1) years.add(year);
  const axisLines: PlacedLine[] = [
    unitLine,
    ...axis.ticks.map(({ value, text }): PlacedLine => ({
      x: x1 - 14,
      y: y(value) + 4,
      anchor: 'end',
      runs: [run(text, tickStyle, 'ink-soft')],
    })),
    ...[...years].map((year): PlacedLine => ({
      x: x(year),
      y: foot + 20,
      anchor: 'middle',
      runs: [run(String(year), tickStyle, 'ink-soft')],
    })),
  ];

  let bottom = foot + 28;
  const below = (kind: PlacedPoint['kind'], point: PathPoint, color: Paint): void => {
    const block = blockOf(point, color, { x: 0, top: bottom + 6, width });
    bottom = block.bottom;
    place(kind, point, block.lines);
  };
  if (beside) {
    const at = { x: x2 + gapPx, width: besidePx };
    const [upper, lower] =
      places.target.y <= places.end.y
        ? ([
            ['target', target],
            ['end', stated.end],
          ] as const)
        : ([
            ['end', stated.end],
            ['target', target],
          ] as const);
    const colorOf = (kind: 'target' | 'end'): Paint => (kind === 'target' ? paint : 'ink');
    const first = blockOf(upper[1], colorOf(upper[0]), { ...at, top: Math.max(0, places[upper[0]].y - 14) });
    const gap = textBlock([run(series.gap, noteStyle, 'missing')], { ...at, top: first.bottom + 2 });
    const second = blockOf(lower[1], colorOf(lower[0]), {
      ...at,
      top: Math.max(gap.bottom + 2, places[lower[0]].y - 14),
    });
    place(upper[0], upper[1], first.lines);
    place(lower[0], lower[1], second.lines);
    notes.push(...gap.lines);
    bottom = Math.max(bottom, second.bottom);
  } else {
    below('target', target, paint);
    below('end', stated.end, 'ink');
    const gap = textBlock([run(series.gap, noteStyle, 'missing')], { x: 0, top: bottom + 4, width });
    notes.push(...gap.lines);
    bottom = gap.bottom;
  }
  const baseText = stackBlocks(
    [[run(base.text, valueStyle, 'ink'), { ...run(base.note, noteStyle, 'ink-soft'), gapPx: 8 }]],
    {
      x: beside ? x1 - 6 : 0,
      top: beside ? foot + 28 : bottom + 8,
      width: beside ? x2 - x1 : width,
    },
  );
  place('base', base, baseText.lines);
  bottom = Math.max(bottom, baseText.bottom);
  const courses = stackBlocks(
    [[run(needed.text, noteStyle, 'ink-soft')], [run(stated.text, noteStyle, paint)]],
    { x: beside ? x1 - 6 : 0, top: bottom + 6, width: beside ? x2 - x1 : width },
  );
  notes.push(...courses.lines);
  bottom = Math.max(bottom, courses.bottom);
  return {
    width,
    height: Math.ceil(Math.max(bottom, ...[...axisLines, ...notes].map((line) => lineBox(line).y2)) + 2),
    slot,
    grid: { x1: x1 - 8, x2, ys: axis.ticks.map(({ value }) => y(value)) },
    axisLines,
    stated: course(stated.percent),
    needed: course(needed.percent),
    gap: { x: x2, y1: places.target.y, y2: places.end.y },
    points,
    notes,
  };
}
