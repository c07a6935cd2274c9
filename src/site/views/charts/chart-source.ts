import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';
import type { Chart } from './chart.ts';

/** What the plans behind a chart are and who issued them. */
export function chartSource(
  plans: readonly string[],
  library: Library,
  { words, say }: Edition,
): Pick<Chart, 'plans' | 'plansLine' | 'source'> {
  const shown = plans.length > 0 ? [...new Set(plans)] : library.readings.map(({ about }) => about.id);
  return {
    plans: shown,
    plansLine: words.charts.source(shown.map((plan) => say(library.plan(plan).about.shortTitle))),
    source: words.charts.issuedSources(
      shown.map((plan) => {
        const { issuer, shortTitle } = library.plan(plan).about;
        return words.charts.issued(say(shortTitle), say(issuer));
      }),
    ),
  };
}
