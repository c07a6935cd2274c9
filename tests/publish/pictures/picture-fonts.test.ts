import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { charactersIn, fontFaces } from '../../../src/publish/pictures/picture-fonts.ts';

test('every character of a drawing is counted once, with the spaces between its runs', () => {
  const drawing = s('g', s('text', '福州', s('tspan', '州 8%')));
  expect(charactersIn([drawing])).toBe(" %'8\u00a0州福");
});

test('a font is known by its family and weight', () => {
  expect(fontFaces([{ family: 'Noto Sans SC', weight: 600, base64: 'AAEA' }])).toBe(
    "@font-face{font-family:'Noto Sans SC';font-weight:600;src:url(data:font/ttf;base64,AAEA)}",
  );
});
