import { citations, type Citation, type CitedPlan } from '../../../publish/citations/citation.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartView, drawingWidths, type Chart, type DrawingSize } from './chart.ts';
import type { SharedChart } from './shared-chart.ts';

/** What a reader can do with a chart: its lasting address, its files, its code to embed, and how to cite it. */
export interface ShareView {
  title: string;
  /** The address that names the districts, in full. */
  address: string;
  page: string;
  files: { form: ChartFileForm; name: string; label: string; href: string }[];
  /** The picture to copy. */
  picture: string;
  embed: { code: string; page: string };
  citations: CitationView[];
}

export interface CitationView extends Citation {
  name: string;
  /** The day the site was built, for readers without scripts. */
  accessed: string;
}

export const chartFileForms = ['svg', 'png', 'csv'] as const;
export type ChartFileForm = (typeof chartFileForms)[number];

/**
 * Whether a chart has a sheet in pixels, twice the size of its drawing: all districts always, a selection where there is
 * something to compare. Of any other selection the preview is picture enough.
 */
export function hasSheet({ chart, selection }: SharedChart): boolean {
  return selection === null || selection.whole || chart.districtsShown > 1;
}

/** The view of a chart's share row on a site at `origin`. */
export function shareView(shared: SharedChart, edition: Edition, origin: URL): ShareView {
  const { chart, title, selection, step } = shared;
  const { words, to } = edition;
  const page = to(routes.chartSelection(chart.id, step));
  const address = new URL(page, origin).href;
  const fileStep = selection && step;
  const picture = to(
    hasSheet(shared) ? routes.chartFile(chart.id, fileStep, 'png') : routes.chartPreview(chart.id, step),
  );
  const pictureNames = words.share.pictures[hasSheet(shared) ? 'sheet' : 'preview'];
  const file = (form: 'svg' | 'csv'): ShareView['files'][number] => ({
    form,
    name: words.share.files[form],
    label: words.share.fileNames[form],
    href: to(routes.chartFile(chart.id, fileStep, form)),
  });
  return {
    title,
    address,
    page,
    files: [file('svg'), { form: 'png', ...pictureNames, href: picture }, file('csv')],
    picture,
    embed: embedOf(shared, edition, origin),
    citations: citationViews(shared, address, edition),
  };
}

/** Room for the title, the source and the way back around an embedded chart, in px. */
const embedFramePx = 190;
/** The drawings that the frame is made high enough for: a phone's and a column's. */
const embedSizes: readonly DrawingSize[] = ['narrow', 'middle'];

function embedOf({ chart, title, step }: SharedChart, edition: Edition, origin: URL): ShareView['embed'] {
  const page = edition.to(routes.embed(chart.id, step));
  const heights = chartView(chart, edition)
    .drawings.filter(({ size }) => embedSizes.includes(size))
    .map(({ size, shape }) => shape * drawingWidths[size]);
  const height = Math.ceil((Math.max(...heights) + embedFramePx) / 10) * 10;
  const attributes = [
    `src="${escaped(new URL(page, origin).href)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
    'style="border:0"',
  ];
  return { page, code: `<iframe ${attributes.join(' ')}></iframe>` };
}

const escapes: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&"<>]/gu, (sign) => escapes[sign]!);
}

function citationViews(
  { chart, title, library, step }: SharedChart,
  address: string,
  edition: Edition,
): CitationView[] {
  const { words } = edition;
  const { version, built } = library;
  const cited = {
    siteName: edition.say(library.settings.name),
    title,
    address,
    version,
    key: ['chart', chart.id, step].filter((part) => part !== null).join('-'),
    plan: onlyPlan(chart, library, edition),
  };
  return citations(cited, words.share.citation).map((citation) => ({
    ...citation,
    name: words.share.styles[citation.style],
    accessed: { iso: built, slashed: built.replaceAll('-', '/'), long: longDate(built) }[citation.accessedAs],
  }));
}

/** The plan that all figures of a chart come from. */
function onlyPlan(chart: Chart, library: Library, { say }: Edition): CitedPlan | null {
  const [plan, ...others] = chart.plans;
  if (chart.districtsShown === 0 || !plan || others.length > 0) return null;
  const { issuer, title, documentNumber, dates } = library.plan(plan).about;
  return {
    issuer: say(issuer),
    title: say(title),
    documentNumber,
    date: (dates.adopted ?? dates.issued ?? dates.published)!,
  };
}

const apaDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-03-01` → `March 1, 2026`, as APA writes it. */
function longDate(iso: string): string {
  return apaDate.format(new Date(iso));
}
