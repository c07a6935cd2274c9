import type { Drawing } from '../../charts/chart-svg.ts';
import type { Picture } from './picture-standalone.ts';
import { placeDrawing, placeRule, placeText, type PictureTexts } from './picture-text.ts';

const widthPx = 720;
const marginPx = 40;

/**
 * A chart as a sheet of its own, to be put in a slide or a document: its title above, where it is from below. The sheet
 * is 720 px wide and as high as the chart needs.
 */
export function pictureSheet(
  { title, subtitle, description, source, siteName, address }: PictureTexts,
  draw: (width: number) => Drawing,
): Picture {
  const column = { x: marginPx, width: widthPx - 2 * marginPx };
  const drawing = draw(column.width);
  const heading = placeText(title, { sizePx: 26, weight: 600, paint: 'ink' }, { ...column, top: marginPx });
  const note = placeText(
    subtitle,
    { sizePx: 15, weight: 400, paint: 'ink-soft' },
    { ...column, top: heading.bottom + 4 },
  );
  const ruleY = note.bottom + 14;
  const chartY = ruleY + 26;
  const footY = chartY + drawing.frame.height + 18;
  const origin = placeText(
    source,
    { sizePx: 13, weight: 400, paint: 'ink-soft' },
    { ...column, top: footY + 12 },
  );
  const name = placeText(
    siteName,
    { sizePx: 13, weight: 600, paint: 'ink' },
    { ...column, top: origin.bottom + 6 },
  );
  const place = placeText(
    address,
    { sizePx: 13, weight: 400, paint: 'ink-soft' },
    { ...column, top: name.bottom },
  );
  return {
    width: widthPx,
    height: Math.ceil(place.bottom + marginPx - 12),
    title,
    description,
    children: [
      ...heading.elements,
      ...note.elements,
      placeRule({ ...column, y: ruleY }, 'ink', 2),
      placeDrawing(drawing, { x: marginPx, y: chartY, scale: 1 }),
      placeRule({ ...column, y: footY }, 'rule', 1),
      ...origin.elements,
      ...name.elements,
      ...place.elements,
    ],
  };
}
