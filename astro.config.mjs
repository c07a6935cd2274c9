import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { buildReport } from './src/site/build-report.ts';
import { keptAddresses } from './src/site/kept-addresses.ts';
import { contentDir } from './src/load/content-dir.ts';
import { loadSiteSettings } from './src/load/load-site-settings.ts';

const { asOf } = await loadSiteSettings(contentDir);

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://plans.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  outDir: process.env.OUT_DIR ?? 'dist',
  // What was read of one content folder says nothing of another.
  cacheDir: `node_modules/.astro/${encodeURIComponent(contentDir)}`,
  // The content security policy allows files of the site only: nothing may be inlined.
  // While one file waits for its picture, others are made.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // A page whose inputs and code are those of the build before is taken from there: see src/site/cache-keys.ts.
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    buildReport(),
    keptAddresses(),
    sitemap({
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
      // Pages change with the data; the day of the build would make every build another.
      lastmod: new Date(asOf),
      // Embedded charts are pages for other sites to frame, not to be found.
      filter: (page) => !page.includes('/embed/'),
    }),
  ],
});
