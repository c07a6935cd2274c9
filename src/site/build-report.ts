import type { AstroIntegration } from 'astro';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build has made and taken, for those who run it and for the tests that bound it. */
export interface BuildReport {
  pages: number;
  files: number;
  bytes: number;
  /** The bytes of each kind of file, by its extension. */
  byKind: Record<string, number>;
  /** The most memory that the process has had in hand, threads included, in bytes. */
  peakBytes: number;
  cpuSeconds: number;
}

/** Where the report of the last build into a folder is kept, beside it. */
export const reportPath = (outDir: string): string =>
  join(dirname(outDir), `.${outDir.split(/[\\/]/u).at(-1)!}-report.json`);

const bytesOfKib = 1024;
const bytesOfMb = 1e6;
const microsecond = 1e-6;

/** Counts what a build wrote and what it took, prints it in a line, and keeps it for the tests. */
export function buildReport(): AstroIntegration {
  return {
    name: 'build-report',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const outDir = fileURLToPath(dir).replace(/[\\/]$/u, '');
        const sizes = await sizesBelow(outDir);
        const byKind: Record<string, number> = {};
        for (const { name, bytes } of sizes) byKind[extname(name)] = (byKind[extname(name)] ?? 0) + bytes;
        const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
        const report: BuildReport = {
          pages: pages.length,
          files: sizes.length,
          bytes: sizes.reduce((all, { bytes }) => all + bytes, 0),
          byKind,
          peakBytes: maxRSS * bytesOfKib,
          cpuSeconds: (userCPUTime + systemCPUTime) * microsecond,
        };
        await mkdir(dirname(reportPath(outDir)), { recursive: true });
        await writeFile(reportPath(outDir), `${JSON.stringify(report, null, 1)}\n`);
        logger.info(
          `${report.pages} pages, ${report.files} files, ${Math.round(report.bytes / bytesOfMb)} MB; at most ${Math.round(
            report.peakBytes / bytesOfMb,
          )} MB of memory, ${Math.round(report.cpuSeconds)} s of CPU`,
        );
      },
    },
  };
}

async function sizesBelow(folder: string): Promise<{ name: string; bytes: number }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name, parentPath }) => ({ name, bytes: (await stat(join(parentPath, name))).size })),
  );
}
