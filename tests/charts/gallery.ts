import { readFileSync } from 'node:fs';
import { chartSvg } from '../../src/charts/chart-svg.ts';
import { eachForm } from './chart-forms.ts';
import { caseNames, readSeries } from './read-fixture.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
/** How the gallery can be looked at. */
export const looks = ['light', 'dark', 'grey'] as const;
export type Look = (typeof looks)[number];
const darkRe = /prefers-color-scheme: dark/u;
const css = `
body { margin: 2rem; background: var(--paper); color: var(--ink); font-family: sans-serif; }
a { color: inherit; }
figure { margin: 0 0 3rem; }
figcaption { margin-block-end: 0.5rem; color: var(--ink-soft); }
svg { display: block; height: auto; }
.grey { filter: grayscale(1); }`;

/** A page with every form of chart in every case and width, in one look, whatever scheme the system has. */
export function gallery(look: Look): string {
  const scheme = tokens.replace(darkRe, look === 'dark' ? 'width > 0' : 'width < 0');
  const others = looks.map((other) => `<a href="${other}.html">${other}</a>`).join(' · ');
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Charts, ${look}</title>
<style>${scheme}${css}</style>
<body class="${look}">
<main>
<h1>Charts</h1>
<p>${others}</p>
${figures().join('\n')}
</main>
`;
}

function figures(): string[] {
  const drawn: string[] = [];
  eachForm((form, { layouts }) => {
    for (const name of caseNames(form)) {
      const series = readSeries(form, name) as never;
      for (const { draw, snapshots } of layouts) {
        for (const [layout, width] of Object.entries(snapshots)) {
          const svg = chartSvg(draw(series, { id: `${form}-${name}-${layout}`, width }));
          const caption = `${form} · ${name} · ${layout}`;
          drawn.push(`<figure style="width: ${width}px"><figcaption>${caption}</figcaption>${svg}</figure>`);
        }
      }
    }
  });
  return drawn;
}
