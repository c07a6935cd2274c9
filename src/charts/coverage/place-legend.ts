import { flowText } from '../flow-text.ts';
import { stackLines, type PlacedLine, type TextRun } from '../text-line.ts';
import { depthRange } from './cells.ts';
import type { PlacedLegend } from './placed.ts';
import type { CoverageSeries } from './series.ts';
import { lineHeightPx } from '../text-width.ts';
import { detailStyle } from './type-scale.ts';

const swatchPx = 22;
const swatchHeightPx = 14;
const steps = 4;
const textGapPx = 10;
const rowGapPx = 8;

/** Says what depth and hatching mean; the hatching only if a cell has it. */
export function placeLegend(
  { topics, labels }: CoverageSeries,
  { y, width }: { y: number; width: number },
): { legend: PlacedLegend; bottom: number } {
  const hatched = topics.some(({ cells }) => cells.some(({ says }) => says === 'nothing'));
  const [least, most] = depthRange;
  const textX = steps * swatchPx + textGapPx;
  const depthLines = legendLines(labels.depth, { x: textX, y, width });
  const hatchTop = depthLines.at(-1)!.y + rowGapPx;
  const hatchLines = hatched ? legendLines(labels.nothing, { x: textX, y: hatchTop, width }) : [];
  const lines = [...depthLines, ...hatchLines];
  return {
    legend: {
      depths: Array.from({ length: steps }, (_, step) => ({
        box: swatch(step * swatchPx, y, swatchPx),
        depth: least + ((most - least) * step) / (steps - 1),
      })),
      hatch: hatched ? swatch(0, hatchTop, steps * swatchPx) : null,
      lines,
    },
    bottom: lines.at(-1)!.y + rowGapPx,
  };
}

function swatch(x: number, y: number, width: number): PlacedLegend['depths'][number]['box'] {
  return { x1: x, y1: y, x2: x + width, y2: y + swatchHeightPx };
}

function legendLines(text: string, { x, y, width }: { x: number; y: number; width: number }): PlacedLine[] {
  const run: TextRun = { text, style: detailStyle, paint: 'ink-soft' };
  return stackLines(flowText([run], width - x), { x, y: y + 12 }, lineHeightPx(detailStyle));
}
