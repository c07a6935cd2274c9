import { citations, type Citation, type CitedPlan } from '../publish/citation.ts';
import { routes } from './address.ts';
import { chartView, coverageChartId, drawingWidths, type Chart, type DrawingSize } from './chart-view.ts';
import { wholeSelection, type ChartSelection } from './chart-selections.ts';
import type { Edition } from './edition.ts';
import type { Library } from './library.ts';

/** A chart of a selection of districts, for its page, its files and its embedded form. */
export interface SharedChart {
  chart: Chart;
  /** `null` is the chart's own address, which always shows all districts. */
  selection: ChartSelection | null;
  library: Library;
  title: string;
  subtitle: string;
}

/** What a reader can do with a chart: its lasting address, its files, its code to embed, and how to cite it. */
export interface ShareView {
  title: string;
  /** The address that names the districts, in full. */
  address: string;
  page: string;
  files: { form: ChartFileForm; name: string; label: string; href: string }[];
  /** The picture to copy; `null` if the chart shows no figure and so has none. */
  picture: string | null;
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

/** The files that a chart has: a picture in pixels only if there is a figure to be seen. */
export function formsOf({ hasFigures }: Chart): ChartFileForm[] {
  return chartFileForms.filter((form) => form !== 'png' || hasFigures);
}

/** The view of a chart's share row on a site at `origin`. */
export function shareView(shared: SharedChart, edition: Edition, origin: URL): ShareView {
  const { chart, title, library } = shared;
  const { words, to } = edition;
  const selection = shared.selection ?? wholeSelection(library);
  const file = (form: ChartFileForm): string =>
    to(routes.chartFile(chart.id, shared.selection?.step ?? null, form));
  const page = to(routes.chartSelection(chart.id, selection.step));
  const address = new URL(page, origin).href;
  const forms = formsOf(chart);
  return {
    title,
    address,
    page,
    files: forms.map((form) => ({
      form,
      name: words.share.files[form],
      label: words.share.fileNames[form],
      href: file(form),
    })),
    picture: forms.includes('png') ? file('png') : null,
    embed: embedOf(chart, selection, title, edition, origin),
    citations: citationViews(shared, selection, address, edition),
  };
}

/** Room for the title, the source and the way back around an embedded chart, in px. */
const embedFramePx = 190;
/** The drawings that the frame is made high enough for: a phone's and a column's. */
const embedSizes: readonly DrawingSize[] = ['narrow', 'middle'];

function embedOf(
  chart: Chart,
  selection: ChartSelection,
  title: string,
  edition: Edition,
  origin: URL,
): ShareView['embed'] {
  const page = edition.to(routes.embed(chart.id, selection.step));
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
  { chart, title, library }: SharedChart,
  selection: ChartSelection,
  address: string,
  edition: Edition,
): CitationView[] {
  const { words } = edition;
  const { version, built } = library;
  const cited = {
    siteName: words.siteName,
    title,
    address,
    version,
    key: `chart-${chart.id}-${selection.step}`,
    plan: onlyPlan(chart, library, edition),
  };
  return citations(cited, words.share.citation).map((citation) => ({
    ...citation,
    name: words.share.styles[citation.style],
    accessed: citation.accessedAs === 'iso' ? built : longDate(built),
  }));
}

/** The plan that all figures of a chart come from. */
function onlyPlan(chart: Chart, library: Library, { say }: Edition): CitedPlan | null {
  const [plan, ...others] = chart.plans;
  if (chart.id === coverageChartId || !chart.hasFigures || !plan || others.length > 0) return null;
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
