import type { TextStyle } from '../text-width.ts';

/** The sizes of text in dumbbells, none below 12 px. */
export const nameStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const whenStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
export const noteStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
export const figureStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const baseStyle: TextStyle = { sizePx: 12, weight: 400, family: 'sans' };
export const tickStyle: TextStyle = { sizePx: 12, weight: 400, family: 'sans' };
