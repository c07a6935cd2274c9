import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Drawing } from '../../charts/chart-svg.ts';
import type { Picture } from './picture-standalone.ts';
import { placeDrawing, placeRule, placeText, type PictureTexts, type PlacedText } from './picture-text.ts';

/** The size that social sites show in full, in px. */
export const previewSize = { width: 1200, height: 630 } as const;

/** A chart in the forms that a preview can choose from: as it is, and in a few lines or without its details. */
export interface PreviewForms {
  draw: (width: number) => Drawing;
  drawSmall: (width: number) => Drawing;
}

const marginPx = 56;
const gapPx = 22;
/** The colour of the site's own mark (`--accent`). */
const accent = '#1f5c4a';
/** The widths to try: a chart laid out narrower is enlarged more, if its height allows. */
const fullWidths = [600, 760, 1088];
const smallWidths = [400, 540, 600, 640, 680, 740, 820, 860, 1088, 1600, 2000, 2200];
/** Below this enlargement the full chart's text is too small for a preview, and the few lines serve better. */
const leastScale = 1.2;

/** The preview of a chart: title, chart as large as it fits, source and the site's name. */
export function picturePreview(texts: PictureTexts, forms: PreviewForms): Picture {
  const { width, height } = previewSize;
  const column = { x: marginPx, width: width - 2 * marginPx };
  const heading = placeHeading(texts.title, column);
  const note = placeText(
    texts.subtitle,
    { sizePx: 22, weight: 400, paint: 'ink-soft' },
    { ...column, top: heading.bottom + 2 },
  );
  const foot = placeFoot(texts, column);
  const chartTop = note.bottom + gapPx;
  const room = { width: column.width, height: foot.top - gapPx - chartTop };
  return {
    width,
    height,
    title: texts.title,
    description: texts.description,
    children: [
      s('rect', { width, height: 12, fill: accent }),
      ...heading.elements,
      ...note.elements,
      placeFitted(fit(forms, room), { height: room.height, y: chartTop }),
      ...foot.elements,
    ],
  };
}

function placeHeading(title: string, column: { x: number; width: number }): PlacedText {
  const top = 44;
  const large = placeText(title, { sizePx: 42, weight: 600, paint: 'ink' }, { ...column, top });
  return large.elements.length <= 2
    ? large
    : placeText(title, { sizePx: 32, weight: 600, paint: 'ink' }, { ...column, top });
}

function placeFoot(
  { source, siteName }: PictureTexts,
  column: { x: number; width: number },
): PlacedText & { top: number } {
  const set = (top: number): PlacedText => {
    const name = placeText(siteName, { sizePx: 22, weight: 600, paint: 'ink' }, { ...column, top });
    const origin = placeText(
      source,
      { sizePx: 18, weight: 400, paint: 'ink-soft' },
      { ...column, top: name.bottom },
    );
    return { elements: [...name.elements, ...origin.elements], bottom: origin.bottom };
  };
  const top = previewSize.height - 36 - set(0).bottom;
  const { elements, bottom } = set(top);
  return {
    elements: [placeRule({ ...column, y: top - 12 }, 'rule', 1), ...elements],
    bottom,
    top: top - 12,
  };
}

interface Fitted {
  drawing: Drawing;
  scale: number;
}

function fit({ draw, drawSmall }: PreviewForms, room: { width: number; height: number }): Fitted {
  const full = largest(draw, fullWidths, room);
  if (full.scale >= leastScale) return full;
  const small = largest(drawSmall, smallWidths, room);
  return small.scale > full.scale ? small : full;
}

/** In line with the title, in the middle of the height that is left, but never far below the title. */
function placeFitted(
  { drawing, scale }: Fitted,
  { y, height }: { y: number; height: number },
): ElementContent {
  const spare = Math.max(0, height - drawing.frame.height * scale);
  return placeDrawing(drawing, { x: marginPx, y: y + Math.min(spare / 2, 2 * gapPx), scale });
}

/** The largest of the drawings at some widths, from the narrowest; among equals the widest, which fills its room. */
function largest(
  draw: (width: number) => Drawing,
  widths: readonly number[],
  room: { width: number; height: number },
): Fitted {
  let best: Fitted | undefined;
  for (const width of widths) {
    // A wider one than one that fills its room has to be enlarged less.
    if (best && room.width / width < best.scale) break;
    const drawing = draw(width);
    const scale = Math.min(room.width / width, room.height / drawing.frame.height);
    if (!best || scale >= best.scale) best = { drawing, scale };
  }
  return best!;
}
