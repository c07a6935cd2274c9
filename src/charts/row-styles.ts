import type { TextStyle } from './text-width.ts';

/** The sizes of text in charts that are rows of names, marks and words, none below 12 px. */
export const headStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const nameStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
export const valueStyle: TextStyle = { sizePx: 14, weight: 600, family: 'sans' };
export const noteStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
export const quoteStyle: TextStyle = { sizePx: 14, weight: 400, family: 'serif' };
