import { scaleLinear } from 'd3-scale';
import type { TextRun } from '../text-line.ts';
import type { CoverageCell, CoverageSeries } from './series.ts';
import { cellStyle, countStyle, detailStyle } from './type-scale.ts';

/** The least and greatest opacity of a cell's colour: the least is seen beside nothing, the greatest bears dark text. */
export const depthRange: readonly [number, number] = [0.08, 0.42];

/** The opacity for a share: linear, up to the greatest share of the matrix; none for a cell in which nothing is said. */
export function depthScale({ topics }: CoverageSeries): (cell: CoverageCell) => number {
  const most = Math.max(...topics.flatMap(({ cells }) => cells.map(({ share }) => share)));
  const scale = scaleLinear([0, most === 0 ? 1 : most], depthRange);
  return ({ says, share }) => (says === 'nothing' ? 0 : scale(share));
}

/** The words of a cell on one line: the number set off, then the rest. */
export function cellRuns({ says, count, text }: CoverageCell): TextRun[] {
  const words: TextRun = {
    text,
    style: cellStyle,
    paint: says === 'nothing' ? 'ink-soft' : 'ink',
  };
  return count === ''
    ? [words]
    : [
        { text: count, style: countStyle, paint: 'ink', unbroken: true },
        { ...words, gapPx: 4 },
      ];
}

export function detailRuns({ detail }: CoverageCell): TextRun[] {
  return detail === null ? [] : [{ text: detail, style: detailStyle, paint: 'ink' }];
}

/** A cell's content as one text. */
export function cellText({ count, text, detail }: CoverageCell, comma: string): string {
  const words = count === '' ? text : `${count} ${text}`;
  return detail === null ? words : words + comma + detail;
}
