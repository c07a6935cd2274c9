import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env['PORT'] ?? 4399);

/** A built site that tests walk: its folder, where it is served, and the environment that builds it. */
export interface WalkedSite {
  dist: string;
  url: string;
  env: Record<string, string>;
}

/**
 * The two sites that tests walk. `invented` is made of the three counties of `tests/fixtures/content`, small enough to be
 * built in seconds; whatever does not need the plans of `content/` is tried on it. `published` is the site itself.
 */
export const sites = {
  invented: {
    dist: `${root}dist-invented`,
    url: `http://127.0.0.1:${port}`,
    env: { CONTENT_DIR: 'tests/fixtures/content', OUT_DIR: 'dist-invented' },
  },
  published: { dist: `${root}dist`, url: `http://127.0.0.1:${port + 100}`, env: {} },
} satisfies Record<string, WalkedSite>;
