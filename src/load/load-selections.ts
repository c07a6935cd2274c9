import { publishedSelectionsSchema, type PublishedSelections } from '../schema/published-selections.ts';
import { loadYaml } from './load-yaml.ts';
import { namesIn } from './plan-paths.ts';

/** Where a content folder keeps the published selections. */
export const selectionsFile = 'selections.yaml';

/** The published selections of a content folder; none before its first release. Throws with a line for each problem. */
export async function loadSelections(contentDir: string): Promise<PublishedSelections> {
  if (!(await namesIn(contentDir)).includes(selectionsFile)) return {};
  return loadYaml(contentDir, 'selections', publishedSelectionsSchema);
}
