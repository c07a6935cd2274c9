import { escapedHtml } from '../../../publish/escaped-html.ts';
import { textWidth, type TextStyle } from '../../../charts/text-width.ts';
import { drawingWidths, type ChartView } from './chart.ts';

/** What stands in an embedded chart beside its drawing. */
export interface EmbeddedTexts {
  title: string;
  subtitle: string;
  source: string;
}

/** The frame's inner margins, `main` of `embed.css`, in px on both sides together. */
const paddingPx = 32;
/** From this inner width on the wide drawing is shown, 44rem of `chart.css`; and how wide each is drawn at most, in px. */
const wideFromPx = 704;
const mostPx = { narrow: 512, wide: 1024 } as const;
/** Where the frame's texts are reckoned anew: below, their lines are many. */
const stepsPx = [240, 320, 420, 560, wideFromPx + paddingPx] as const;
/** Margins and rules between the parts, and room for fonts that run wider than reckoned, in px. */
const gapsPx = 96;

const styles: Record<keyof EmbeddedTexts, TextStyle & { linePx: number }> = {
  title: { sizePx: 19, weight: 600, family: 'sans', linePx: 26 },
  subtitle: { sizePx: 14, weight: 400, family: 'sans', linePx: 23 },
  source: { sizePx: 13, weight: 400, family: 'sans', linePx: 21 },
};

/** The height of all but the drawing in a frame of a width, both in px. */
function textsPx(texts: EmbeddedTexts, framePx: number): number {
  const heights = (Object.keys(styles) as (keyof EmbeddedTexts)[]).map((name) => {
    const style = styles[name];
    const lines = Math.ceil((textWidth(texts[name], style) * 1.1) / (framePx - paddingPx));
    return lines * style.linePx;
  });
  return heights.reduce((sum, height) => sum + height, gapsPx);
}

const percent = (shape: number): string => `${Math.ceil(shape * 1000) / 10}%`;

/**
 * The height of a frame at every width as CSS, in which `100%` is the width: that of its drawing, which scales, and of its
 * texts. Of the terms with a step only those hold whose step is still to come.
 */
export function frameHeight(drawings: ChartView['drawings'], texts: EmbeddedTexts): string {
  const shapeOf = (wanted: keyof typeof drawingWidths): number =>
    drawings.find(({ size }) => size === wanted)!.shape;
  const narrow = shapeOf('narrow');
  const mostNarrow = Math.ceil(narrow * mostPx.narrow);
  const below = stepsPx.slice(1).map((step, index) => {
    const texted = Math.ceil(textsPx(texts, stepsPx[index]!));
    return `min(${percent(narrow)} + ${texted}px, ${mostNarrow + texted}px, (${step}px - 100%) * 999)`;
  });
  const wide = `${percent(shapeOf('wide'))} + ${Math.ceil(textsPx(texts, stepsPx.at(-1)!))}px`;
  return `max(${[wide, ...below].join(', ')})`;
}

/** A chart's frame for other sites: plain, of the right height at every width; and one that a script makes as high as its chart. */
export interface EmbedCode {
  plain: string;
  growing: string;
}

/** The code of a frame; all addresses in full. */
export function embedCode(
  { page, script }: { page: string; script: string },
  drawings: ChartView['drawings'],
  texts: EmbeddedTexts,
): EmbedCode {
  const frame = `src="${escapedHtml(page)}" title="${escapedHtml(texts.title)}" loading="lazy"`;
  const filling = 'position:absolute;inset:0;width:100%;height:100%;border:0';
  const highest = Math.ceil(
    Math.max(...drawings.map(({ size, shape }) => shape * mostPx[size])) + textsPx(texts, stepsPx[1]),
  );
  return {
    plain: `<div style="position:relative;padding-bottom:${frameHeight(drawings, texts)}"><iframe ${frame} style="${filling}"></iframe></div>`,
    growing: `<iframe ${frame} width="100%" height="${highest}" style="border:0" data-grows></iframe>\n<script async src="${escapedHtml(script)}"></script>`,
  };
}
