import { escapedHtml } from '../../../publish/escaped-html.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { languageTags, type PageHead } from '../../parts/page-head.ts';
import type { Forward } from '../../routes/chart-pages.ts';
import { indicatorHead } from '../indicators/indicator-view.ts';
import { chartHead } from './chart-page.ts';
import { pagePicture } from './page-picture.ts';
import { sharedChart } from './shared-chart.ts';

/** The HTML of an address that leads on, without a script; it tells social sites what the page behind it does. */
export function forwardPage({ to }: Forward, library: Library, edition: Edition, origin: URL): string {
  const head = headOf(to, library, edition);
  const path = edition.to(head.route!);
  const picture = pagePicture(head, library, edition, origin);
  const [title, description, href, address, image] = [
    edition.words.title(head.title, edition.say(library.settings.name)),
    head.description,
    path,
    new URL(path, origin).href,
    picture.address,
  ].map(escapedHtml);
  return `<!doctype html>
<html lang="${languageTags[edition.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${address}">
<link rel="icon" type="image/svg+xml" href="${edition.file('favicon.svg')}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address}">
<meta property="og:image" content="${image}">
<meta name="twitter:card" content="summary_large_image">
</head>
<body>
<p><a href="${href}">${title}</a></p>
</body>
</html>
`;
}

function headOf({ area, id, step }: Forward['to'], library: Library, edition: Edition): PageHead {
  return area === 'indicators'
    ? indicatorHead({ indicator: id, step }, library, edition)
    : chartHead(sharedChart(id, step, library, edition), edition);
}
