import { scaleLinear } from 'd3-scale';
import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { flowText } from '../flow-text.ts';
import { pointAxis, type LinearAxis } from '../linear-axis.ts';
import { districtPaint } from '../paint.ts';
import { lineBox, lineWidth, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { lineHeightPx, textWidth } from '../text-width.ts';
import {
  axisValues,
  baseName,
  endsOf,
  figureName,
  figureRuns,
  glyphOf,
  isNumber,
  statedDistricts,
  type NumberFigure,
} from './figures.ts';
import { tickStyle, placeAxis } from '../place-axis.ts';
import { placeQuote } from './place-quote.ts';
import type { PlacedEntry, PlacedFigure, PlacedHead, PlacedPlot } from './placed.ts';
import type { TargetsSeries } from './series.ts';
import { nameStyle, noteStyle, valueStyle } from './type-scale.ts';
import { boxAround } from '../box-around.ts';

const shapeColumnPx = 24;
const textGapPx = 16;
/** Room at both ends of the axis for an arrow. */
const axisInsetPx = 36;
const trackPx = 26;
const tickHalfPx = 9;
const districtGapPx = 14;

/** Texts above their marks: a line with name and figure, below it a track with the mark; one axis under all. */
export function narrowPlot(series: TargetsSeries, width: number): PlacedPlot {
  const { comma, from } = series.labels;
  const values = axisValues(series);
  const axis = values.length === 0 ? null : pointAxis(values, 4);
  const x = axis && scaleLinear(axis.domain, axisRange(axis, width));

  const heads: PlacedHead[] = [];
  const figures: PlacedFigure[] = [];
  const entries: PlacedEntry[] = [];
  const spans: { y1: number; y2: number }[] = [];
  let top = 4;
  for (const district of statedDistricts(series)) {
    const { slot, name } = district;
    const nameRun: TextRun = { text: name, style: nameStyle, paint: districtPaint(slot) };
    const nameLines = flowText([nameRun], width - shapeColumnPx);
    const nameY = top + lineHeightPx(nameStyle) - 6;
    const lines = stackLines(nameLines, { x: shapeColumnPx, y: nameY }, lineHeightPx(nameStyle));
    heads.push({ slot, shape: { x: shapeRadiusPx, y: nameY - 5.5 }, lines });
    const [first] = district.figures;
    const beside =
      first !== undefined &&
      isNumber(first) &&
      nameLines.length === 1 &&
      shapeColumnPx + lineWidth([nameRun]) + textGapPx + lineWidth(figureRuns(first, valueStyle, from)) <=
        width;
    if (!beside) top += nameLines.length * lineHeightPx(nameStyle) + 2;
    for (const figure of district.figures) {
      if (!isNumber(figure)) {
        const placed = placeQuote(figure, {
          slot,
          name,
          comma,
          x: shapeColumnPx,
          y: top + 10,
          width: width - shapeColumnPx,
        });
        entries.push(placed);
        top = placed.box.y2 + 6;
        continue;
      }
      const texts = placeTexts(figure, { top, width, from, right: beside });
      const y = texts.bottom + trackPx / 2;
      figures.push(placeFigure(figure, { slot, name, comma, y, lines: texts.lines, x: x! }));
      spans.push({ y1: y - tickHalfPx, y2: y + tickHalfPx });
      top = y + trackPx / 2;
    }
    top += districtGapPx;
  }
  if (!axis) return { axis: null, heads, figures, entries, bottom: top };
  const [x1, x2] = axisRange(axis, width);
  const placed = placeAxis(
    axis,
    { x1, x2, y: top - districtGapPx, width, spans },
    { unit: series.unit, axisNotFromZero: series.labels.axisNotFromZero },
  );
  return { axis: placed.axis, heads, figures, entries, bottom: placed.bottom };
}

function axisRange({ ticks }: LinearAxis, width: number): [number, number] {
  const half = (text: string): number => textWidth(text, tickStyle) / 2;
  return [
    Math.max(axisInsetPx, half(ticks[0]!.text)),
    width - Math.max(axisInsetPx, half(ticks.at(-1)!.text)),
  ];
}

function placeTexts(
  figure: NumberFigure,
  { top, width, from, right }: { top: number; width: number; from: string; right: boolean },
): { lines: PlacedLine[]; bottom: number } {
  const runs = figureRuns(figure, valueStyle, from);
  const end = right && lineWidth(runs) <= width - shapeColumnPx;
  const place = end ? { x: width, anchor: 'end' as const } : { x: shapeColumnPx, anchor: 'start' as const };
  const roomPx = width - shapeColumnPx;
  const valueLines = stackLines(flowText(runs, roomPx), { ...place, y: top + 17 }, lineHeightPx(valueStyle));
  const caveatTop = top + 17 + (valueLines.length - 1) * lineHeightPx(valueStyle) + 20;
  const caveat: TextRun[] =
    figure.caveat === null ? [] : [{ text: figure.caveat, style: noteStyle, paint: 'ink-soft' }];
  const caveatLines = stackLines(
    flowText(caveat, roomPx),
    { ...place, y: caveatTop },
    lineHeightPx(noteStyle),
  );
  const lines = [...valueLines, ...caveatLines];
  return { lines, bottom: lines.at(-1)!.y + 6 };
}

function placeFigure(
  figure: NumberFigure,
  place: {
    slot: number;
    name: string;
    comma: string;
    y: number;
    lines: readonly PlacedLine[];
    x: (value: number) => number;
  },
): PlacedFigure {
  const { slot, name, comma, y, lines, x } = place;
  const { low, high } = endsOf(figure);
  const glyph = glyphOf(figure);
  const marks = {
    x1: x(low) - glyphReach[glyph].left,
    x2: x(high) + glyphReach[glyph].right,
    y1: y - trackPx / 2,
    y2: y + trackPx / 2,
  };
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    boxes: [marks, boxAround(lines.map(lineBox))],
    y,
    mark: glyph === 'range' ? { glyph, x1: x(low), x2: x(high) } : { glyph, x: x(low) },
    base: figure.base && {
      x: x(figure.base.value),
      href: figure.base.href,
      name: baseName(name, figure.base, comma),
      lines: [],
    },
    lines,
  };
}
