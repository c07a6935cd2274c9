/** The family of the fonts that pictures in pixels are set in; they are the ones in reach of the renderer. */
export const pictureFamily = 'Noto Sans SC';
