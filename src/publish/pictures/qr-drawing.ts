import { encode } from 'uqr';

/** A QR code to be drawn: its side in modules, quiet zone included, and an SVG path one module wide, row by row. */
export interface QrDrawing {
  side: number;
  path: string;
}

/** Modules left white on every side, as ISO/IEC 18004 asks. */
const quietZone = 4;
/** Readers take any mask; to try all eight for the one that is read best would take eight times as long on every page. */
const maskPattern = 0;

/**
 * The QR code of a text, of the least size that survives a loss of 15 % of it. The path is to be stroked with a width of 1.
 * @example qrDrawing('https://example.org/').side // 33
 */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone, maskPattern });
  return { side: size, path: data.map(rowPath).join('') };
}

/** The dark runs of a row as strokes along its middle: `M4 4.5h7m2 0h1`; `''` for an empty row. */
function rowPath(row: readonly boolean[], y: number): string {
  const ends = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
  return ends
    .map((x, index) => {
      if (index === 0) return `M${x} ${y}.5`;
      const length = x - ends[index - 1]!;
      return index % 2 === 1 ? `h${length}` : `m${length} 0`;
    })
    .join('');
}
