import type { TextStyle } from '../text-width.ts';

/** The sizes of text in a chart of targets, none below 12 px. */
export const nameStyle: TextStyle = { sizePx: 16, weight: 600, family: 'sans' };
export const valueStyle: TextStyle = { sizePx: 17, weight: 600, family: 'sans' };
export const cardValueStyle: TextStyle = { sizePx: 36, weight: 600, family: 'sans' };
export const softStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
export const noteStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
export const quoteStyle: TextStyle = { sizePx: 16, weight: 400, family: 'serif' };
export const headingStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const noteNameStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const noteValueStyle: TextStyle = { sizePx: 16, weight: 600, family: 'sans' };
export const smallQuoteStyle: TextStyle = { sizePx: 14, weight: 400, family: 'serif' };
export const smallNameStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
export const smallValueStyle: TextStyle = { sizePx: 14, weight: 600, family: 'sans' };
