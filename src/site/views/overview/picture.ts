import { chartSvg, type Drawing } from '../../../charts/chart-svg.ts';

/** A chart drawn for a narrow and a wide frame; its frame shows the one that fits. */
export interface Picture {
  narrow: string;
  wide: string;
}

/** The widths, in px, for which a picture is drawn. */
const widths = { narrow: 340, wide: 760 } as const;

/** A picture of what `draw` draws; `id` begins the ids inside it, and `wide` is the width of a frame of the whole page. */
export function pictureOf(
  id: string,
  draw: (options: { id: string; width: number }) => Drawing,
  { wide }: { wide: number } = widths,
): Picture {
  return {
    narrow: chartSvg(draw({ id: `${id}-narrow`, width: widths.narrow })),
    wide: chartSvg(draw({ id: `${id}-wide`, width: wide })),
  };
}
