import { boundGlyph } from '../bound-glyph.ts';
import type { BoundGlyph } from '../bound-glyph.ts';
import type { TextRun } from '../text-line.ts';
import type { TextStyle } from '../text-width.ts';
import type {
  BaseValue,
  PointFigure,
  RangeFigure,
  RelativeFigure,
  TargetFigure,
  TargetsDistrict,
  TargetsSeries,
} from './series.ts';
import { softStyle } from './type-scale.ts';

export type StatedDistrict = Extract<TargetsDistrict, { says: 'stated' }>;
export type NumberFigure = PointFigure | RangeFigure;

/** The districts that state a target, in order. */
export function statedDistricts({ districts }: TargetsSeries): StatedDistrict[] {
  return districts.filter((district) => district.says === 'stated');
}

export function isNumber(figure: TargetFigure): figure is NumberFigure {
  return figure.bound !== 'relative';
}

/** The two ends of a figure's number; a single number is both. */
export function endsOf(figure: NumberFigure): { low: number; high: number } {
  return figure.bound === 'range' ? figure : { low: figure.value, high: figure.value };
}

export function glyphOf(figure: NumberFigure): BoundGlyph {
  return figure.bound === 'range' ? 'range' : boundGlyph(figure.bound, figure.inclusive);
}

/** Every number that the axis has to hold, base values included. */
export function axisValues(series: TargetsSeries): number[] {
  return statedDistricts(series)
    .flatMap(({ figures }) => figures)
    .filter(isNumber)
    .flatMap((figure) => {
      const { low, high } = endsOf(figure);
      return figure.base === null ? [low, high] : [low, high, figure.base.value];
    });
}

/**
 * The stated number and the year it is for. If `from` is given, the base value's text follows, introduced by it.
 */
export function figureRuns(figure: NumberFigure, valueStyle: TextStyle, from: string | null): TextRun[] {
  const base = from === null || figure.base === null ? null : from + figure.base.text;
  const soft = [figure.period, base].filter((text) => text !== null);
  return [
    { text: figure.text, style: valueStyle, paint: 'ink', unbroken: true },
    ...soft.map((text): TextRun => ({
      text,
      style: softStyle,
      paint: 'ink-soft',
      gapPx: 10,
      unbroken: true,
    })),
  ];
}

/** What a screen reader says of a figure's link. */
export function figureName(district: string, figure: NumberFigure | RelativeFigure, comma: string): string {
  const base = isNumber(figure) ? figure.base?.text : null;
  return spoken([district, figure.text, figure.period, base, figure.caveat], comma);
}

export function baseName(district: string, base: BaseValue, comma: string): string {
  return spoken([district, base.text], comma);
}

/** The parts that are there, joined. */
export function spoken(parts: readonly (string | null | undefined)[], comma: string): string {
  return parts.filter((part) => part != null && part !== '').join(comma);
}
