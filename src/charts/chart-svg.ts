import type { ElementContent } from 'hast';
import { s } from 'hastscript';
import { colour } from './paint.ts';
import { svgMarkup } from './svg-markup.ts';

/** What every chart's drawing is given: an `id` that begins the ids inside it, so that several fit on one page. */
export interface DrawOptions {
  id: string;
  width: number;
}

/** What stands around a chart's marks. `form` names its kind for style sheets: `targets`, `coverage`. */
export interface ChartFrame {
  id: string;
  form: string;
  title: string;
  description: string;
  width: number;
  height: number;
}

/** A chart laid out: its frame, and what stands in it, drawn when asked for. */
export interface Drawing {
  frame: ChartFrame;
  children: () => ElementContent[];
}

/** The families of the two voices: ours sans, the plan's own words serif. */
export const families = {
  sans: 'var(--font-sans)',
  serif: 'var(--font-serif)',
} as const;

/**
 * A chart as an SVG string: scales with its container, is named by its title and description, and keeps its links in
 * reach of keyboard and screen reader (a group, not an image). It has no style attribute, so that a strict content
 * security policy holds.
 */
export function chartSvg({ frame, children }: Drawing): string {
  const { id, form, title, description, width, height } = frame;
  return svgMarkup(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        id,
        className: ['chart', `chart-${form}`],
        viewBox: `0 0 ${width} ${height}`,
        width: '100%',
        role: 'group',
        ariaLabelledBy: [`${id}-title`],
        ariaDescribedBy: [`${id}-desc`],
        fontFamily: families.sans,
        fill: colour('ink'),
      },
      s('title', { id: `${id}-title` }, title),
      s('desc', { id: `${id}-desc` }, description),
      ...children(),
    ),
  );
}
