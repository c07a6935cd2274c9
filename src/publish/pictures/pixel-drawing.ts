/** An SVG, the characters that it shows, and the width in px of the picture to be made of it. */
export interface PixelDrawing {
  characters: string;
  svg: string;
  widthPx: number;
}
