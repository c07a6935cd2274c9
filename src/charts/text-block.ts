import { flowText } from './flow-text.ts';
import { stackLines, type PlacedLine, type TextRun } from './text-line.ts';
import { lineHeightPx } from './text-width.ts';

/** Lines of text in place; `bottom` is the foot of the last, or the top where there are none. */
export interface TextBlock {
  lines: PlacedLine[];
  bottom: number;
}

/** Where a block of text stands: from `top` down, in lines no wider than `width`, from `x` or, at its end, up to it. */
export interface BlockPlace {
  x: number;
  top: number;
  width: number;
  anchor?: PlacedLine['anchor'];
}

/** Sets runs as lines that are as high as the tallest of the runs. */
export function textBlock(
  runs: readonly TextRun[],
  { x, top, width, anchor = 'start' }: BlockPlace,
): TextBlock {
  const heightPx = Math.max(0, ...runs.map(({ style }) => lineHeightPx(style)));
  const ascentPx = Math.max(0, ...runs.map(({ style }) => Math.round(style.sizePx * 1.08)));
  const lines = stackLines(flowText(runs, width), { x, y: top + ascentPx, anchor }, heightPx);
  return { lines, bottom: top + lines.length * heightPx };
}

/** Blocks one under the other, each from where the one before ends. */
export function stackBlocks(blocks: readonly (readonly TextRun[])[], place: BlockPlace): TextBlock {
  return blocks.reduce<TextBlock>(
    ({ lines, bottom }, runs) => {
      const block = textBlock(runs, { ...place, top: bottom });
      return { lines: [...lines, ...block.lines], bottom: block.bottom };
    },
    { lines: [], bottom: place.top },
  );
}
