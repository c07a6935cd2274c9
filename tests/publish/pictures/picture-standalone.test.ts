import { expect, test } from 'vitest';
import { drawLine } from '../../../src/charts/draw-text.ts';
import { fileFamilies, standaloneSvg } from '../../../src/publish/pictures/picture-standalone.ts';

const style = { sizePx: 16, weight: 400, family: 'sans' } as const;
const line = drawLine(
  {
    x: 10,
    y: 20,
    anchor: 'start',
    runs: [
      { text: '≥8%', style, paint: 'ink' },
      { text: '2021—2025 年', style, paint: 'ink-soft', gapPx: 10 },
    ],
  },
  { halo: true },
);
const svg = standaloneSvg(
  { width: 200, height: 40, title: '题', description: '述', children: [line, line] },
  { families: fileFamilies, addressOf: (address) => address, paintOrder: false },
);

test('a line has its words apart, once each, whatever the program that shows it knows', () => {
  expect(svg).not.toMatch(/<tspan[^>]*>\s*<\/tspan>/u);
  const texts = [...svg.matchAll(/<text .*?<\/text>/gu)].map(([text]) => text.replace(/<[^>]+>/gu, ''));
  expect(texts).toEqual(['≥8% 2021—2025 年', '≥8% 2021—2025 年']);
});

test('its halo is the same text by reference, each with an id of its own', () => {
  const ids = [...svg.matchAll(/<text id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  expect([...svg.matchAll(/<use href="#([^"]+)"/gu)].map(([, id]) => id)).toEqual(ids);
});
