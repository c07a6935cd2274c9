import type { Language } from '../../schema/bilingual.ts';

/**
 * The addresses of the site's pages, without base path and language: `compare/education/`, and `''` for the home page.
 * They are promises to readers who cite them, so each is written once, here.
 */
export const routes = {
  home: '',
  comparison: 'compare/',
  topic: (topic: string) => `compare/${topic}/`,
  pair: (first: string, second: string) => `compare/${first}~${second}/`,
  /** Of a pair by its step; not every one is built (`topicPairRoute`). */
  topicPair: (topic: string, step: string) => `compare/${topic}/${step}/`,
  pairData: (first: string, second: string) => `compare/${first}~${second}.csv`,
  pairDocument: (first: string, second: string) => `print/${first}~${second}/`,
  indicators: 'indicators/',
  indicator: (indicator: string, selection: string | null = null) =>
    picturePage('indicators', indicator, selection),
  district: (district: string) => `districts/${district}/`,
  targets: 'targets/',
  units: 'units/',
  plans: 'plans/',
  plan: (plan: string) => `plans/${plan}/`,
  /** What a plan changes of the one that it follows. */
  changes: (plan: string) => `plans/${plan}/changes/`,
  /** What two plans share word for word or nearly. */
  passages: (first: string, second: string) => `passages/${first}~${second}/`,
  sentence: (plan: string, anchor: string) => `plans/${plan}/#${anchor}`,
  charts: 'charts/',
  chart: (chart: string, selection: string | null = null) => picturePage('charts', chart, selection),
  /** The page of a chart: an indicator's is where its sentences are; of a selection of districts by its step. */
  picturePage,
  pictureFile: (area: ChartArea, chart: string, selection: string | null, form: 'svg' | 'png' | 'csv') =>
    `${picturePage(area, chart, selection).slice(0, -1)}.${form}`,
  preview: (area: ChartArea, chart: string, selection: string | null) =>
    `${picturePage(area, chart, selection)}preview.png`,
  embed: (chart: string, selection: string | null) =>
    selection === null ? `embed/${chart}/` : `embed/${chart}/${selection}/`,
  checks: 'checks/',
  search: 'search/',
  data: 'data/',
  dataChanges: 'data/changes/',
  dataFeed: 'data/changes.atom',
  /** The files that a recorded version of the data published. */
  version: (hash: string) => `v/${hash}/`,
  about: 'about/',
  /** How well the program reads. */
  accuracy: 'about/accuracy/',
} as const;

/** The folder of the files from which districts are chosen in the browser: one for each district, by its id, and one of words. */
export const choiceFolder = 'choice/';
/** No district has this id. */
export const choiceWordsFile = '-words';

/** Where the page of a chart is: among those of indicators, or of the plans as wholes. */
export type ChartArea = 'indicators' | 'charts';

function picturePage(area: ChartArea, chart: string, selection: string | null): string {
  return selection === null ? `${area}/${chart}/` : `${area}/${chart}/${selection}/`;
}

/** Where the pages of a language begin, relative to the base path; Chinese is the language of the site's root. */
const languageRoots: Record<Language, string> = { zh: '', en: 'en/' };

/**
 * The address of a page within the site's host.
 * @example addressOf('/plans-site', 'en', routes.topic('education')) // '/plans-site/en/compare/education/'
 */
export function addressOf(base: string, language: Language, route: string): string {
  return fileAddressOf(base, languageRoots[language] + route);
}

/** The address of a file that is the same in every language: `data/quantities.csv`, `favicon.svg`. */
export function fileAddressOf(base: string, path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
