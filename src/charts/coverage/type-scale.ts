import type { TextStyle } from '../text-width.ts';

/** The sizes of text in a coverage matrix, none below 12 px. */
export const districtStyle: TextStyle = { sizePx: 16, weight: 600, family: 'sans' };
export const topicStyle: TextStyle = { sizePx: 15, weight: 600, family: 'sans' };
export const countStyle: TextStyle = { sizePx: 14, weight: 600, family: 'sans' };
export const cellStyle: TextStyle = { sizePx: 14, weight: 400, family: 'sans' };
export const briefNameStyle: TextStyle = { sizePx: 12, weight: 600, family: 'sans' };
export const detailStyle: TextStyle = { sizePx: 13, weight: 400, family: 'sans' };
