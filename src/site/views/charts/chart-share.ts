import { districtsQuery } from '../../../publish/chart-selection.ts';
import { citations, type Citation, type CitedPlan } from '../../../publish/citations/citation.ts';
import { routes } from '../../routes/address.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import { chartKindOf } from './chart-kinds.ts';
import { drawnPreview } from './chart-previews.ts';
import { chartView, type Chart } from './chart.ts';
import { embedCode, type EmbedCode } from './embed-code.ts';
import type { SharedChart } from './shared-chart.ts';

/** What a reader can do with a chart: its lasting address, its files, its code to embed, and how to cite it. */
export interface ShareView {
  title: string;
  /** The address that means these districts, in full. */
  address: string;
  addressNote: string;
  page: string;
  files: { form: ChartFileForm; name: string; label: string; href: string }[];
  /** The picture to copy. */
  picture: string;
  embed: EmbedCode & { page: string };
  citations: CitationView[];
}

export interface CitationView extends Citation {
  name: string;
  /** What stands for the day of access without scripts. */
  accessed: string;
}

export const chartFileForms = ['svg', 'png', 'csv'] as const;
export type ChartFileForm = (typeof chartFileForms)[number];

/** The view of a chart's share row on a site at `origin`. */
export function shareView(shared: SharedChart, edition: Edition, origin: URL): ShareView {
  const { chart, title, selection, step, lasting, library, route } = shared;
  const { words, to } = edition;
  const { area, id } = chart;
  const page = to(route);
  const address = new URL(page, origin).href;
  const isPair = selection?.kind === 'pair';
  const hasSheet = !isPair && chartKindOf(id, library).hasSheet(id, selection?.library ?? library);
  const preview = drawnPreview({ chart: id, step }, library);
  const picture = to(
    hasSheet
      ? routes.pictureFile(area, id, step, 'png')
      : routes.preview(chartKindOf(preview.chart, library).area, preview.chart, preview.step),
  );
  const pictureNames = words.share.pictures[hasSheet ? 'sheet' : 'preview'];
  const file = (form: 'svg' | 'csv'): ShareView['files'][number] => ({
    form,
    name: words.share.files[form],
    label: words.share.fileNames[form],
    href: to(routes.pictureFile(area, id, step, form)),
  });
  const png = { form: 'png' as const, ...pictureNames, href: picture };
  return {
    title,
    address,
    addressNote: words.share.addressNotes[isPair || lasting === null ? 'chosen' : 'group'],
    page,
    // The other files of two districts are made in the browser.
    files: isPair ? [png] : [file('svg'), png, file('csv')],
    picture,
    embed: embedOf(shared, edition, origin),
    citations: citationViews(shared, address, edition),
  };
}

/** The script that makes frames as high as their charts, at the root of the site. */
const growingScript = 'embed.js';

/** How a chart is framed by other sites: the code, and the page in the frame. */
export function embedOf(shared: SharedChart, edition: Edition, origin: URL): ShareView['embed'] {
  const { chart, title } = shared;
  const page = embedAddress(shared, edition);
  const { drawings, source } = chartView(chart, edition);
  const { words, say } = edition;
  const texts = {
    title,
    subtitle: chart.subtitle,
    source: `${source} ${words.share.embedded(say(shared.library.settings.name))}`,
  };
  const full = (address: string): string => new URL(address, origin).href;
  return {
    page,
    ...embedCode({ page: full(page), script: full(edition.file(growingScript)) }, drawings, texts),
  };
}

/** Where a chart is to be framed from; two districts are chosen in the frame of their city's chart. */
function embedAddress({ chart, selection, lasting }: SharedChart, { to }: Edition): string {
  if (selection?.kind !== 'pair') return to(routes.embed(chart.id, lasting));
  const city = selection.districts[0]!.city.id;
  return to(routes.embed(chart.id, city)) + districtsQuery(selection.step);
}

/** A chart cited by its address in every style. */
export function citationViews(shared: SharedChart, address: string, edition: Edition): CitationView[] {
  const { chart, title, library, lasting, version } = shared;
  const { words, say } = edition;
  const cited = {
    siteName: say(library.settings.name),
    title,
    address,
    version,
    key: ['chart', chart.id, lasting].filter((part) => part !== null).join('-'),
    plan: onlyPlan(chart, library, edition),
  };
  return citations(cited, words.share.citation).map((citation) => ({
    ...citation,
    name: words.share.styles[citation.style],
    accessed: words.share.accessed,
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
