import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the site of a content folder from nothing into `outDir`, as `npm run build` does; gives what the build said. */
export function buildSite(contentDir: string, outDir: string, env: Record<string, string> = {}): string {
  rmSync(`node_modules/.astro/${encodeURIComponent(contentDir)}`, { recursive: true, force: true });
  return execFileSync('npx', ['-c', 'astro build'], {
    env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

/** What each file of a built site holds, a character for a byte, by its path. */
export function builtFiles(dist: string): Map<string, string> {
  return new Map(
    globSync('**/*', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dist.length), readFileSync(path, 'latin1')]),
  );
}
