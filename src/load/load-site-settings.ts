import { siteSettingsSchema, type SiteSettings } from '../schema/site-settings.ts';
import { loadYaml } from './load-yaml.ts';

/** The site's settings, `site.yaml`. Throws with a line for each problem of the file. */
export function loadSiteSettings(contentDir: string): Promise<SiteSettings> {
  return loadYaml(contentDir, 'site', siteSettingsSchema);
}
