import type { ElementContent } from 'hast';
import type { TextStyle } from '../../charts/text-width.ts';

/** A font that a picture carries along: no more than the characters it needs, as TrueType in base64. */
export interface EmbeddedFont {
  family: string;
  weight: TextStyle['weight'];
  base64: string;
}

/** What is set in place of a gap, and so in no text of a drawing. */
const noBreakSpace = '\u00a0';
/** What is set in place of a curly one between Latin letters. */
export const straightApostrophe = "'";

/** Each character that drawings show, once and in order. */
export function charactersIn(drawings: readonly ElementContent[]): string {
  const characters = new Set([' ', noBreakSpace, straightApostrophe]);
  const collect = (node: ElementContent): void => {
    if (node.type === 'text') for (const character of node.value) characters.add(character);
    if (node.type === 'element') node.children.forEach(collect);
  };
  drawings.forEach(collect);
  return [...characters].sort().join('');
}

/** The rules that make fonts known to the picture that carries them. */
export function fontFaces(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ family, weight, base64 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${base64})}`,
    )
    .join('');
}
