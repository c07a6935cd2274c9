import { asciiWidths } from './ascii-widths.ts';

/** How a run of text is set. */
export interface TextStyle {
  sizePx: number;
  weight: 400 | 600;
  family: 'sans' | 'serif';
}

/** The line height that goes with a size. */
export function lineHeightPx({ sizePx }: Pick<TextStyle, 'sizePx'>): number {
  return Math.round(sizePx * 1.4);
}

/** A character as wide as it is high: CJK, its punctuation and full-width forms, and signs that CJK fonts set so. `市` `，` `≥` `×` */
const wideRe =
  /[\u00b0-\u00b7\u00d7\u00f7\u2010-\u2027\u2032-\u203b\u2150-\u2bff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** A sign wider than it is high in some fonts: `‰` `℃` */
const broadRe = /[\u2030\u2031\u2100-\u214f]/u;
/** `É` */
const capitalRe = /\p{Lu}/u;

const noBreakSpace = '\u00a0';

/**
 * The width of a text in px, estimated from its characters, so that layouts need no browser. It rather over- than
 * underestimates, since the reader's font is not known.
 */
export function textWidth(text: string, { sizePx, weight }: TextStyle): number {
  let em = 0;
  for (const character of text) em += characterWidth(character, weight);
  return em * sizePx;
}

const knownWidths: Readonly<Record<TextStyle['weight'], Map<string, number>>> = {
  400: new Map(),
  600: new Map(),
};

function characterWidth(character: string, weight: TextStyle['weight']): number {
  const known = knownWidths[weight].get(character);
  if (known !== undefined) return known;
  const width = estimateWidth(character, weight);
  knownWidths[weight].set(character, width);
  return width;
}

function estimateWidth(character: string, weight: TextStyle['weight']): number {
  const code = character === noBreakSpace ? 0x20 : character.codePointAt(0)!;
  const ascii = asciiWidths[weight][code - 0x20];
  if (ascii !== undefined) return ascii / 100;
  if (wideRe.test(character)) return 1;
  if (broadRe.test(character)) return 1.45;
  return capitalRe.test(character) ? 0.9 : 0.75;
}
