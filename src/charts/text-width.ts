/** How a run of text is set. */
export interface TextStyle {
  sizePx: number;
  weight: 400 | 600;
  family: 'sans' | 'serif';
}

/** A character as wide as it is high: CJK, its punctuation and full-width forms, and signs that CJK fonts set so. `市` `，` `≥` */
const wideRe =
  /[\u2010-\u2027\u2030-\u203b\u2190-\u2bff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** `i` `.` */
const thinRe = /[ijlI.,:;'|!]/u;
/** `t` `(` */
const slimRe = /[frt()[\]{}\-/ "\u00a0·]/u;
/** `M` `%` */
const broadRe = /[mwMW%@]/u;
/** `N` `é` in capitals */
const capitalRe = /\p{Lu}/u;

/** The class of a character decides its width in em, near the widest of the common system fonts (DejaVu Sans, Verdana). */
const widths: readonly [RegExp, number][] = [
  [wideRe, 1],
  [thinRe, 0.36],
  [slimRe, 0.44],
  [broadRe, 0.98],
  [capitalRe, 0.76],
];
const otherWidth = 0.64;
const boldFactor = 1.1;

/**
 * The width of a text in px, estimated from its characters, so that layouts need no browser. It rather over- than
 * underestimates, since the reader's font is not known.
 */
export function textWidth(text: string, { sizePx, weight }: TextStyle): number {
  let em = 0;
  for (const character of text) {
    const width = widths.find(([re]) => re.test(character))?.[1] ?? otherWidth;
    em += width === 1 || weight === 400 ? width : width * boldFactor;
  }
  return em * sizePx;
}
