import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Drawing } from '../../charts/chart-svg.ts';
import { drawLine } from '../../charts/draw-text.ts';
import { flowText } from '../../charts/flow-text.ts';
import { colour, type Paint } from '../../charts/paint.ts';
import { roundPx } from '../../charts/round-px.ts';
import { stackLines } from '../../charts/text-line.ts';
import type { TextStyle } from '../../charts/text-width.ts';

/** What stands around a chart that leaves the site: all in the reader's language. */
export interface PictureTexts {
  title: string;
  subtitle: string;
  description: string;
  source: string;
  siteName: string;
  /** Where the chart can be seen again, in full. */
  address: string;
}

/** A block of text, placed; `bottom` is the foot of its last line. */
export interface PlacedText {
  elements: ElementContent[];
  bottom: number;
}

/** A text of one style in lines no wider than `width`, from `top` down. */
export function placeText(
  text: string,
  { sizePx, weight, paint }: Pick<TextStyle, 'sizePx' | 'weight'> & { paint: Paint },
  { x, top, width }: { x: number; top: number; width: number },
): PlacedText {
  const style: TextStyle = { sizePx, weight, family: 'sans' };
  const lineHeightPx = Math.round(sizePx * 1.4);
  const lines = stackLines(
    flowText([{ text, style, paint }], width),
    { x, y: top + Math.round(sizePx * 1.08) },
    lineHeightPx,
  );
  return {
    elements: lines.map((line) => drawLine(line, { halo: false })),
    bottom: top + lines.length * lineHeightPx,
  };
}

/** A chart at a place, enlarged or reduced. */
export function placeDrawing(
  { children }: Drawing,
  { x, y, scale }: { x: number; y: number; scale: number },
): ElementContent {
  const zoom = scale === 1 ? '' : ` scale(${roundPx(scale * 100) / 100})`;
  return s('g', { transform: `translate(${roundPx(x)} ${roundPx(y)})${zoom}` }, children());
}

/** A line across, `weightPx` thick. */
export function placeRule(
  { x, y, width }: { x: number; y: number; width: number },
  paint: Paint,
  weightPx: number,
): ElementContent {
  return s('rect', { x, y: roundPx(y), width, height: weightPx, fill: colour(paint) });
}
