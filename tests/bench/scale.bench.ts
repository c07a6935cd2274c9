/**
 * What a site costs as districts join, stage by stage: `npm run bench:scale` (4, 13, 100 and 1,000 districts, without pages) or
 * `npm run bench:scale -- --build 4 13`, which builds the sites too. Each size runs in a process of its own, whose peak memory
 * is told. CPU time is told rather than time passed, which depends on what else the machine does.
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkArithmetic } from '../../src/check/arithmetic/check-arithmetic.ts';
import { compareDistricts } from '../../src/compare/compare-districts.ts';
import { coverage } from '../../src/compare/coverage.ts';
import { searchCharacters } from '../../src/search/search-characters.ts';
import { loadReading } from '../../src/load/load-reading.ts';
import { loadSiteSettings } from '../../src/load/load-site-settings.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { hasErrors, messageLines } from '../../src/load/message-lines.ts';
import { planPaths } from '../../src/load/plan-paths.ts';
import { dataVersion, versionContent } from '../../src/publish/data/data-version.ts';
import { planReader } from '../../src/read/plan-reader.ts';
import { makeIndex } from '../../src/search/make-index.ts';
import type { PlanReading } from '../../src/schema/plan-reading.ts';
import { reportPath, type BuildReport } from '../../src/site/build-report.ts';
import { libraryOf } from '../../src/site/library.ts';
import { indicatorAnswer } from '../../src/site/views/search/indicator-answer.ts';
import { spokenIndicators } from '../../src/site/views/indicators/indicators.ts';
import { writeSyntheticContent } from './synthetic-content.ts';

const seed = 1;
const [mode = '', ...rest] = process.argv.slice(2);
const folder = (): string => mkdtempSync(join(tmpdir(), 'scale-'));
const seconds = (cpu: NodeJS.CpuUsage): number => (cpu.user + cpu.system) / 1e6;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

if (mode === '--one') {
  await stages(Number(rest[0]), rest[1]!);
} else if (mode === '--build') {
  for (const count of rest.map(Number)) built(count);
} else {
  const counts = [mode, ...rest].filter((word) => word !== '').map(Number);
  for (const count of counts.length > 0 ? counts : [4, 13, 100, 1000]) {
    const content = folder();
    writeSyntheticContent(content, count, seed);
    execFileSync(process.execPath, [import.meta.filename, '--one', String(count), content], {
      stdio: 'inherit',
    });
    rmSync(content, { recursive: true });
  }
}

/** Takes a content folder through every stage before pages, and prints what each takes. */
async function stages(count: number, content: string): Promise<void> {
  let before = process.cpuUsage();
  const rows: string[] = [];
  const lap = (stage: string, note = ''): void => {
    const { rss } = process.memoryUsage();
    rows.push(
      `${stage.padEnd(12)} ${seconds(process.cpuUsage(before)).toFixed(2).padStart(8)} s CPU  ${megabytes(rss).padStart(5)} MB  ${note}`,
    );
    before = process.cpuUsage();
  };
  const { vocabulary } = await loadVocabulary(content);
  lap('vocabulary');
  const reader = planReader(vocabulary!);
  const all: PlanReading[] = [];
  for (const path of await planPaths(content)) {
    const { file, read } = await loadReading(path, vocabulary!, reader);
    if (hasErrors(file)) throw new Error(messageLines(file).join('\n'));
    all.push(read!.reading);
  }
  lap(
    'read',
    `${all.length} plans, ${all.reduce((sum, { quantities }) => sum + quantities.length, 0)} quantities`,
  );
  const districts = vocabulary!.districts.filter(({ id }) => all.some(({ about }) => about.district === id));
  const byDistrict = Map.groupBy(all, ({ about }) => about.district);
  const readings = districts.flatMap(({ id }) => byDistrict.get(id) ?? []);
  const comparisons = compareDistricts(vocabulary!, districts, readings);
  lap('compare', `${comparisons.reduce((sum, { said }) => sum + said.length, 0)} indicators of districts`);
  const findings = checkArithmetic(readings, vocabulary!);
  lap('arithmetic', `${findings.length} findings`);
  const held = versionContent(readings, vocabulary!);
  lap('version', held.hash);
  const library = libraryOf({
    settings: await loadSiteSettings(content),
    vocabulary: vocabulary!,
    districts,
    readings,
    comparisons,
    findings,
    version: dataVersion(held, []),
    content: held,
    versions: [],
    selections: {},
  });
  lap('library');
  const ids = { topics: vocabulary!.topics.map(({ id }) => id), districts: districts.map(({ id }) => id) };
  coverage(ids.topics, ids.districts, library.readings, library.roleOf, (reading) =>
    library.sharesOf(reading, 'all'),
  );
  lap('coverage');
  lap('passages', `${library.shared().passages.length} shared`);
  const { index, packs } = makeIndex({
    readings: library.plans,
    vocabulary: library.vocabulary,
    indicators: spokenIndicators(library).map((comparison) => ({
      indicator: comparison.indicator,
      answer: indicatorAnswer(comparison, library),
    })),
    characters: searchCharacters(),
  });
  const largest = Math.max(...[...packs.values()].map((text) => gzipSync(text).length));
  lap(
    'search',
    `${packs.size} packs, the largest ${(largest / 1000).toFixed(0)} KB, list ${(gzipSync(JSON.stringify(index)).length / 1000).toFixed(0)} KB (gzip)`,
  );
  const { maxRSS } = process.resourceUsage();
  console.log(`\n${count} districts; at most ${megabytes(maxRSS * 1024)} MB\n${rows.join('\n')}`);
}

/** Builds the site of so many districts, and prints the build's own report. */
function built(count: number): void {
  const [content, outDir] = [folder(), join(folder(), 'dist')];
  writeSyntheticContent(content, count, seed);
  execFileSync('npx', ['-c', 'astro build --silent'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const report = JSON.parse(readFileSync(reportPath(outDir), 'utf8')) as BuildReport;
  console.log(
    `${count} districts: ${report.pages} pages, ${report.files} files, ${megabytes(report.bytes)} MB; ` +
      `${report.cpuSeconds.toFixed(0)} s CPU, at most ${megabytes(report.peakBytes)} MB`,
  );
  const pages = {
    home: 'index.html',
    comparison: 'compare/index.html',
    topic: 'compare/*/index.html',
    pair: 'compare/*~*/index.html',
    indicator: 'indicators/*/index.html',
    district: 'districts/*/index.html',
    targets: 'targets/index.html',
    plans: 'plans/index.html',
  };
  for (const [kind, pattern] of Object.entries(pages)) {
    const found = globSync(pattern, { cwd: outDir }).filter((path) => kind === 'pair' || !path.includes('~'));
    const sizes = found
      .map((path) => gzipSync(readFileSync(join(outDir, path))).length)
      .sort((a, b) => a - b);
    const [middle, most] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!];
    console.log(
      `  ${kind.padEnd(10)} ${(middle / 1000).toFixed(0)} KB, the largest ${(most / 1000).toFixed(0)} KB (gzip)`,
    );
  }
  rmSync(content, { recursive: true });
  rmSync(join(outDir, '..'), { recursive: true });
}
