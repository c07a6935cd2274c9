import { scaleLinear } from 'd3-scale';
import { glyphReach } from '../bound-glyph.ts';
import { shapeRadiusPx } from '../district-shape.ts';
import { flowText } from '../flow-text.ts';
import { pointAxis } from '../linear-axis.ts';
import { districtPaint } from '../paint.ts';
import { lineBox, stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
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
import { caveatPx, fitAxis, labelGapPx, marksExtent, type Fit, type Sides } from './fit-axis.ts';
import { placeAxis } from '../place-axis.ts';
import { placeQuote } from './place-quote.ts';
import type { PlacedEntry, PlacedFigure, PlacedHead, PlacedPlot } from './placed.ts';
import type { TargetsSeries } from './series.ts';
import { nameStyle, noteStyle, softStyle, valueStyle } from './type-scale.ts';
import { boxAround } from '../box-around.ts';

const shapeColumnPx = 24;
const nameShare = 0.26;
const columnGapPx = 20;
/** Room before the axis's beginning for an arrow that points left. */
const axisInsetPx = 36;
const quoteInsetPx = 10;
const rowPx = 34;
const looseGapPx = 16;
const denseGapPx = 4;
const denseFromDistricts = 9;

/**
 * Rows beside each other's axis: names in a column at the left, each mark's text beside it. The axis ends where the
 * longest text still fits; gives `null` if that leaves too little of it, so that texts have to stand above their marks.
 */
export function widePlot(series: TargetsSeries, width: number): PlacedPlot | null {
  const districts = statedDistricts(series);
  const { comma, from } = series.labels;
  const widestName = Math.max(...districts.map(({ name }) => textWidth(name, nameStyle)));
  const nameWidth = Math.min(widestName + 1, width * nameShare);
  const left = shapeColumnPx + nameWidth + columnGapPx;
  const x1 = left + axisInsetPx;
  const values = axisValues(series);
  const axis = values.length === 0 ? null : pointAxis(values, tickCount(width - left));
  const numbers = districts.flatMap(({ figures }) => figures).filter(isNumber);
  const fit = axis && fitAxis(axis, numbers, from, { left, x1, width });
  if (axis && !fit) return null;

  const heads: PlacedHead[] = [];
  const figures: PlacedFigure[] = [];
  const entries: PlacedEntry[] = [];
  const gapPx = districts.length < denseFromDistricts ? looseGapPx : denseGapPx;
  let top = gapPx;
  for (const { slot, name, figures: stated } of districts) {
    const nameLines = flowText([{ text: name, style: nameStyle, paint: districtPaint(slot) }], nameWidth);
    const namePx = nameLines.length * lineHeightPx(nameStyle);
    const centred = stated.length === 1;
    const firstCentre = top + Math.max(rowPx, centred ? namePx : 0) / 2;
    const nameCentre = firstCentre - (centred ? (namePx - lineHeightPx(nameStyle)) / 2 : 0);
    heads.push({
      slot,
      shape: { x: shapeRadiusPx, y: nameCentre },
      lines: stackLines(nameLines, { x: shapeColumnPx, y: nameCentre + 5.5 }, lineHeightPx(nameStyle)),
    });
    let bottom = top;
    for (const figure of stated) {
      const y = bottom === top ? firstCentre : bottom + rowPx / 2;
      let foot: number;
      if (isNumber(figure)) {
        const placed = placeFigure(figure, { slot, name, comma, y, width, fit: fit! });
        figures.push(placed);
        foot = boxAround(placed.boxes).y2;
      } else {
        const x = x1 + quoteInsetPx;
        const placed = placeQuote(figure, { slot, name, comma, x, y, width: width - x });
        entries.push(placed);
        foot = placed.box.y2;
      }
      bottom = Math.max(y + rowPx / 2, foot + 6);
    }
    top = Math.max(bottom, top + namePx) + gapPx;
  }
  if (!fit) return { axis: null, heads, figures, entries, bottom: top };
  const placed = placeAxis(
    fit.axis,
    { x1: fit.x1, x2: fit.x2, y: top, width, spans: [{ y1: 4, y2: top }] },
    { unit: series.unit, axisNotFromZero: series.labels.axisNotFromZero },
  );
  return { axis: placed.axis, heads, figures, entries, bottom: placed.bottom };
}

function tickCount(plotPx: number): number {
  return Math.max(3, Math.min(8, Math.round(plotPx / 130)));
}

function placeFigure(
  figure: NumberFigure,
  place: { slot: number; name: string; comma: string; y: number; width: number; fit: Fit },
): PlacedFigure {
  const { slot, name, comma, y, width, fit } = place;
  const x = scaleLinear(fit.axis.domain, [fit.x1, fit.x2]);
  const { side, apart } = fit.sides.get(figure)!;
  const { low, high } = endsOf(figure);
  const glyph = glyphOf(figure);
  const reach = glyphReach[glyph];
  const marks = marksExtent(figure, x);
  const own = besideMarks(marks, side);
  const lines: PlacedLine[] = [
    { ...own, y: y + 6, runs: figureRuns(figure, valueStyle, apart ? null : fit.from) },
  ];
  if (figure.caveat !== null) {
    const caveat: TextRun = { text: figure.caveat, style: noteStyle, paint: 'ink-soft' };
    const roomPx = side === 'right' ? width - own.x : caveatPx;
    lines.push(...stackLines(flowText([caveat], roomPx), { ...own, y: y + 25 }, lineHeightPx(noteStyle)));
  }
  const { base } = figure;
  const otherSide = side === 'right' ? 'left' : 'right';
  return {
    slot,
    href: figure.href,
    name: figureName(name, figure, comma),
    boxes: [
      { x1: x(low) - reach.left, x2: x(high) + reach.right, y1: y - 14, y2: y + 14 },
      boxAround(lines.map(lineBox)),
    ],
    y,
    mark: glyph === 'range' ? { glyph, x1: x(low), x2: x(high) } : { glyph, x: x(low) },
    base: base && {
      x: x(base.value),
      href: base.href,
      name: baseName(name, base, comma),
      lines: apart
        ? [
            {
              ...besideMarks(marks, otherSide),
              y: y + 5,
              runs: [{ text: base.text, style: softStyle, paint: 'ink-soft' }],
            },
          ]
        : [],
    },
    lines,
  };
}

function besideMarks(
  marks: { left: number; right: number },
  side: Sides['side'],
): Pick<PlacedLine, 'x' | 'anchor'> {
  return side === 'right'
    ? { x: marks.right + labelGapPx, anchor: 'start' }
    : { x: marks.left - labelGapPx, anchor: 'end' };
}
