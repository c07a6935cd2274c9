import { encode } from 'uqr';

/**
 * A QR code to be drawn: its side in modules, quiet zone included, and a path that runs through all rows to and fro, to be stroked
 * with a width of 1 in `dashes`. It takes half the characters of a path with a step for each run.
 */
export interface QrDrawing {
  side: number;
  path: string;
  /** The lengths of what is dark and what is light along the path, in turn, as `stroke-dasharray` takes them. */
  dashes: string;
}

/** Modules left white on every side, as ISO/IEC 18004 asks. */
const quietZone = 4;
/** Readers take any mask; to try all eight for the one that is read best would take eight times as long on every page. */
const maskPattern = 0;

/**
 * The QR code of a text, of the least size that survives a loss of 15 % of it.
 * @example qrDrawing('https://example.org/').side // 33
 */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone, maskPattern });
  // The path turns within the quiet zone, where each way down a row is light.
  const way = data
    .slice(quietZone, size - quietZone)
    .map((row, index) => (index % 2 === 0 ? row : row.toReversed()));
  const steps = way.map((_, index) => (index % 2 === 0 ? `h${size}` : `h-${size}`));
  return {
    side: size,
    path: `M0 ${quietZone}.5${steps.join('v1')}`,
    dashes: runs(way.flatMap((row, index) => (index === 0 ? row : [false, ...row]))).join(' '),
  };
}

/** How many in a row are dark, then light, and so on in turn. */
function runs(modules: readonly boolean[]): number[] {
  const lengths = [0];
  let isDark = true;
  for (const dark of modules) {
    if (dark !== isDark) {
      lengths.push(0);
      isDark = dark;
    }
    lengths[lengths.length - 1]! += 1;
  }
  return lengths;
}
