import { describe, expect, test } from 'vitest';
import { spokenIndicators } from '../../../../src/site/views/indicators/indicators.ts';
import { chartFiles } from '../../../../src/site/views/charts/chart-files.ts';
import { pagePicture } from '../../../../src/site/views/charts/page-picture.ts';
import { checksView } from '../../../../src/site/views/checks/checks-view.ts';
import { pairComparison, topicComparison } from '../../../../src/site/views/compare/comparison-pages.ts';
import { districtView } from '../../../../src/site/views/districts/district-view.ts';
import { districtPairs } from '../../../../src/site/routes/district-groups.ts';
import { editionOf } from '../../../../src/site/edition.ts';
import { homeView } from '../../../../src/site/views/home/home-view.ts';
import { indicatorView } from '../../../../src/site/views/indicators/indicator-view.ts';
import type { PageHead } from '../../../../src/site/parts/page-head.ts';
import { planListView } from '../../../../src/site/views/plans/plan-list-view.ts';
import { sampleLibrary } from '../../sample-library.ts';

const library = await sampleLibrary();
const origin = new URL('https://plans.example');
const spoken = spokenIndicators(library);
const drawn = spoken.find(({ figures }) => figures.length > 1)!;
const silent = spoken.find(({ figures, related }) => figures.length + related.length === 0)!;
const district = library.districts[0]!;
const pair = districtPairs(library)[0]!;

describe.each(['zh', 'en'] as const)('the picture of a page in %s', (language) => {
  const edition = editionOf(language, '/plans/');
  const root = language === 'zh' ? '/plans/' : '/plans/en/';
  const previews = new Set(
    chartFiles(library).flatMap(({ route }) => (route.endsWith('/preview.png') ? [edition.to(route)] : [])),
  );

  test.each<[string, PageHead, RegExp]>([
    ['the home page', homeView(library, edition).head, /^charts\/coverage\/$/u],
    ['a topic', topicComparison(library.topic('education'), library, edition).head, /^charts\/coverage\/$/u],
    [
      'a pair',
      pairComparison(pair, library, edition).head,
      new RegExp(`^charts/coverage/${pair[0].id}~${pair[1].id}/$`, 'u'),
    ],
    [
      'an indicator',
      indicatorView({ indicator: drawn.indicator.id, step: null }, library, edition, origin).head,
      new RegExp(`^indicators/${drawn.indicator.id}/$`, 'u'),
    ],
    [
      'an indicator without targets',
      indicatorView({ indicator: silent.indicator.id, step: null }, library, edition, origin).head,
      /^charts\/coverage\//u,
    ],
    [
      'a district',
      districtView(district, library, edition).head,
      new RegExp(`^charts/profile-${district.id}/$`, 'u'),
    ],
    ['the sums', checksView(library, edition).head, /^charts\/arithmetic\//u],
    ['the list of plans', planListView(library, edition).head, /^charts\/spans\//u],
  ])('%s has the preview of its chart', (_, head, chart) => {
    const { address, width, height, alt } = pagePicture(head, library, edition, origin);
    const { pathname } = new URL(address);
    expect(previews).toContain(pathname);
    expect(pathname.slice(root.length, -'preview.png'.length)).toMatch(chart);
    expect([width, height]).toEqual([1200, 630]);
    expect(alt).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
  });
});
