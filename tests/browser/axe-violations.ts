import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds, a line each: the rule and where it is broken. It runs only `rules`, and only `within`, where given. */
export async function axeViolations(
  page: Page,
  { rules, within = [] }: { rules?: string[]; within?: string[] } = {},
): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
    // No page has frames of another origin: one run in the page does, in half the time of one for each frame.
    .setLegacyMode();
  for (const selector of within) axe.include(selector);
  return (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
