import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { reportPath, type BuildReport } from '../../src/site/build-report.ts';
import { sites } from './sites.ts';

/** Well above what a build takes (README, “What a build takes”), so that only a new kind of cost is told. */
const most = { peakBytes: 1.8e9, bytes: 70e6, files: 2700 };

for (const { dist } of Object.values(sites)) {
  test(`${dist.split('/').at(-1)!} was built in bounded memory and is of bounded size`, async () => {
    const report = JSON.parse(await readFile(reportPath(dist), 'utf8')) as BuildReport;
    for (const name of ['peakBytes', 'bytes', 'files'] as const)
      expect(report[name], name).toBeLessThan(most[name]);
  });
}
