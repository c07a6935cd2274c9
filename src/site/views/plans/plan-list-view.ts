import { routes } from '../../routes/address.ts';
import { chartOf } from '../charts/chart-kinds.ts';
import { chartView, type ChartView } from '../charts/chart.ts';
import { emphasisId } from '../charts/emphasis-chart.ts';
import { spansId } from '../charts/spans-chart.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { planFacts } from './plan-facts.ts';
import { translatedTitle } from './plan-view.ts';

/** A plan in the list of all: whose it is, its title, what it covers, what our text of it lacks. */
export interface PlanListEntry {
  slot: number;
  district: string;
  title: string;
  translatedTitle: string | null;
  kind: string;
  facts: string[];
  gaps: string[];
  href: string;
}

/** The list of all plans, and the charts that set them side by side as wholes. */
export interface PlanListView {
  head: PageHead;
  title: string;
  lead: string;
  plans: PlanListEntry[];
  charts: { id: string; title: string; subtitle: string; chart: ChartView }[];
}

const chartsShown = [spansId, emphasisId];

/** The view of the list of plans. */
export function planListView(library: Library, edition: Edition): PlanListView {
  const { words } = edition;
  const plans = planListEntries(library, edition);
  return {
    head: {
      route: routes.plans,
      area: 'plans',
      title: words.reading.index,
      description: words.reading.indexLead,
      trail: [],
      pictured: { chart: spansId, selection: null },
    },
    title: words.reading.indexTitle(plans.length),
    lead: words.reading.indexLead,
    plans,
    charts: chartsShown.map((id) => {
      const chart = chartOf(id, library, edition);
      return { id, title: chart.title, subtitle: chart.subtitle, chart: chartView(chart, edition) };
    }),
  };
}

function planListEntries(library: Library, edition: Edition): PlanListEntry[] {
  const { say, words, to } = edition;
  return library.plans.map((reading) => {
    const { about } = reading;
    const district = library.district(about.district);
    return {
      slot: district.slot,
      district: say(district.name),
      title: about.title.zh,
      translatedTitle: translatedTitle(about, edition),
      kind: words.kinds[about.kind],
      facts: planFacts(reading, library, edition),
      gaps: about.gaps.map(({ note }) => say(note)),
      href: to(routes.plan(about.id)),
    };
  });
}
