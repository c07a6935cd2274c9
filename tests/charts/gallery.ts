/**
 * Writes a page with every form of chart in every case and width, light, dark and in grey, for developers to look at:
 * `npm run gallery`. The site does not have it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { eachForm } from './chart-forms.ts';
import { caseNames, readSeries } from './read-fixture.ts';

const folder = new URL('../../test-results/gallery/', import.meta.url);
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const looks = ['light', 'dark', 'grey'] as const;
const darkRe = /prefers-color-scheme: dark/u;
const css = `
body { margin: 2rem; background: var(--paper); color: var(--ink); font-family: sans-serif; }
figure { margin: 0 0 3rem; }
figcaption { margin-block-end: 0.5rem; color: var(--ink-soft); }
svg { display: block; height: auto; }
.grey { filter: grayscale(1); }`;

/** A page of one look, whatever scheme the system has. */
function page(look: (typeof looks)[number], drawn: readonly string[]): string {
  const scheme = tokens.replace(darkRe, look === 'dark' ? 'width > 0' : 'width < 0');
  const others = looks.map((other) => `<a href="${other}.html">${other}</a>`).join(' · ');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts, ${look}</title>
<style>${scheme}${css}</style>
<body class="${look}">
<h1>Charts</h1>
<p>${others}</p>
${drawn.join('\n')}
`;
}

const figures: string[] = [];
eachForm((form, { layouts }) => {
  for (const name of caseNames(form)) {
    const series = readSeries(form, name) as never;
    for (const { draw, snapshots } of layouts) {
      for (const [layout, width] of Object.entries(snapshots)) {
        const svg = chartSvg(draw(series, { id: `${form}-${name}-${layout}`, width }));
        figures.push(
          `<figure style="width: ${width}px"><figcaption>${form} · ${name} · ${layout}</figcaption>${svg}</figure>`,
        );
      }
    }
  }
});
mkdirSync(folder, { recursive: true });
for (const look of looks) writeFileSync(new URL(`${look}.html`, folder), page(look, figures));
console.log(`${figures.length} drawings in ${new URL('light.html', folder).pathname}`);
