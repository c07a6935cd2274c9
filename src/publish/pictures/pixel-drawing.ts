/** An SVG, and the width in px of the picture to be made of it. */
export interface PixelDrawing {
  svg: string;
  widthPx: number;
}
