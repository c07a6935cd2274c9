import { districtChoice, type DistrictChoice } from './district-choice.ts';
import { chartView, type ChartView } from './chart.ts';
import type { SharedChart } from './shared-chart.ts';
import type { Edition } from '../../edition.ts';

/** A chart in a frame of another site: light, and leading back to its page. */
export interface EmbedPage {
  title: string;
  subtitle: string;
  chart: ChartView;
  /** The chart's own page, in full. */
  canonical: string;
  page: string;
  choice: DistrictChoice | null;
}

/** The embedded form of a chart on a site at `origin`. */
export function embedPage(shared: SharedChart, edition: Edition, origin: URL): EmbedPage {
  const { chart, title, route } = shared;
  const page = edition.to(route);
  return {
    title,
    subtitle: chart.subtitle,
    chart: chartView(chart, edition),
    canonical: new URL(page, origin).href,
    page,
    choice: districtChoice(shared, edition),
  };
}
