import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { boundGlyph, glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { headStyle, noteStyle, valueStyle } from '../row-styles.ts';
import { stackBlocks, textBlock, type TextBlock } from '../text-block.ts';
import type { TextRun } from '../text-line.ts';
import type { PlacedPanel, PlacedPoint, PlacedSlopes } from './placed.ts';
import {
  isPoint,
  slopeStations,
  type SlopeLabels,
  type SlopePoint,
  type SlopeRow,
  type SlopeSeries,
} from './series.ts';

const leastPanelPx = 300;
const panelGapPx = 28;
const rowGapPx = 22;
const stationGapPx = 10;
const plotPx = 74;
/** Signs of bounds stand upright here, smaller than on an axis. */
export const markScale = 0.7;

/** Places a chart of slopes in a width of px, from 280: as many targets side by side as have room, each on its own scale. */
export function layoutSlopes(series: SlopeSeries, width: number): PlacedSlopes {
  const { slot, rows, labels } = series;
  const count = Math.max(1, Math.floor((width + panelGapPx) / (leastPanelPx + panelGapPx)));
  const panelPx = (width - (count - 1) * panelGapPx) / count;
  const panels: PlacedPanel[] = [];
  let top = 0;
  for (let from = 0; from < rows.length; from += count) {
    const line = rows
      .slice(from, from + count)
      .map((row, index) => ({ row, x: index * (panelPx + panelGapPx) }));
    const heads = line.map(({ row, x }) => headOf(row, { x, top, width: panelPx }));
    const plotTop = Math.max(...heads.map(({ bottom }) => bottom));
    const placed = line.map(({ row, x }, index) =>
      placePanel(row, labels, heads[index]!, { x, top: plotTop, width: panelPx }),
    );
    panels.push(...placed.map(({ panel }) => panel));
    top = Math.max(...placed.map(({ bottom }) => bottom)) + rowGapPx;
  }
  const notes = stackBlocks(
    series.notes.map((text): TextRun[] => [{ text, style: noteStyle, paint: 'ink-soft' }]),
    { x: 0, top, width },
  );
  return { width, height: Math.ceil(notes.bottom), slot, panels, notes: notes.lines };
}

interface Place {
  x: number;
  top: number;
  width: number;
}

function headOf({ name, change }: SlopeRow, place: Place): TextBlock {
  return textBlock(
    [
      { text: name, style: headStyle, paint: 'ink' },
      { text: change, style: noteStyle, paint: 'ink-soft', gapPx: 8, unbroken: true },
    ],
    place,
  );
}

function placePanel(
  { name, stations }: SlopeRow,
  labels: SlopeLabels,
  head: TextBlock,
  { x, top, width }: Place,
): { panel: PlacedPanel; bottom: number } {
  const stationPx = (width - (slopeStations.length - 1) * stationGapPx) / slopeStations.length;
  const scale = valueScale(Object.values(stations).filter(isPoint), top);
  const wordsTop = top + plotPx;
  const columns = slopeStations.map((station, index) => {
    const at = stations[station];
    const left = x + index * (stationPx + stationGapPx);
    const middle = left + stationPx / 2;
    const block = stackBlocks(wordsOf(labels.stations[station], at), {
      x: middle,
      top: wordsTop,
      width: stationPx,
      anchor: 'middle',
    });
    const box = { x1: left, y1: top, x2: left + stationPx, y2: block.bottom };
    return { station, at, middle, block, box };
  });
  const points = columns.flatMap(({ station, at, middle, block, box }): PlacedPoint[] =>
    isPoint(at)
      ? [
          {
            station,
            href: at.href,
            name: [name, labels.stations[station], at.text, ...at.notes].join(labels.comma),
            box,
            x: middle,
            y1: scale(at.low),
            y2: scale(at.high),
            glyph: boundGlyph(at.bound, at.inclusive),
            lines: block.lines,
          },
        ]
      : [],
  );
  return {
    panel: {
      name,
      lines: head.lines,
      ground: { x1: x, x2: x + width, y: scale(scale.domain()[0]!) },
      ways: points.slice(1).map((point, index) => waysBetween(points[index]!, point)),
      points,
      gaps: columns.flatMap(({ at, block }) => (isPoint(at) ? [] : block.lines)),
    },
    bottom: Math.max(...columns.map(({ block }) => block.bottom)),
  };
}

function wordsOf(label: string, at: SlopeRow['stations']['target']): TextRun[][] {
  const soft = (text: string): TextRun[] => [{ text, style: noteStyle, paint: 'ink-soft' }];
  return isPoint(at)
    ? [soft(label), [{ text: at.text, style: valueStyle, paint: 'ink' }], ...at.notes.map(soft)]
    : [soft(label), soft(at.text)];
}

/** Room above the highest and below the lowest number for the sign of a bound, as far as a mark has one. */
function insetsOf(points: readonly SlopePoint[]): { above: number; below: number } {
  const reaches = points.map(({ bound, inclusive }) => glyphReach[boundGlyph(bound, inclusive)]);
  const room = (side: 'left' | 'right'): number =>
    2 + markScale * Math.max(shapeRadiusPx, ...reaches.map((reach) => reach[side]));
  return { above: room('right'), below: room('left') };
}

/** The heights of a target's numbers: from zero, so that a small change looks small. */
function valueScale(points: readonly SlopePoint[], top: number): ScaleLinear<number, number> {
  const values = points.flatMap(({ low, high }) => [low, high]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const { above, below } = insetsOf(points);
  return scaleLinear([low, low === high ? low + 1 : high], [top + plotPx - below, top + above]);
}

function waysBetween(from: PlacedPoint, to: PlacedPoint): PlacedPanel['ways'][number] {
  const passesGap = slopeStations.indexOf(to.station) - slopeStations.indexOf(from.station) > 1;
  return {
    x1: from.x,
    y1: (from.y1 + from.y2) / 2,
    x2: to.x,
    y2: (to.y1 + to.y2) / 2,
    passesGap,
  };
}
