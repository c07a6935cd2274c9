import { expect, test } from 'vitest';
import { editionOf } from '../../../src/site/edition.ts';
import { headLinks, navigation, otherEdition, type PageHead } from '../../../src/site/parts/page-head.ts';

const base = '/plans-site/';
const english = editionOf('en', base);
const head: PageHead = {
  route: 'compare/education/',
  area: 'comparison',
  title: 'Education',
  description: 'Education compared',
  trail: [],
};

test('a page names its own address and those of its editions', () => {
  expect(headLinks(head.route!, english, base, new URL('https://plans.example'))).toEqual({
    canonical: 'https://plans.example/plans-site/en/compare/education/',
    alternates: [
      { hreflang: 'zh-CN', href: 'https://plans.example/plans-site/compare/education/' },
      { hreflang: 'en', href: 'https://plans.example/plans-site/en/compare/education/' },
      { hreflang: 'x-default', href: 'https://plans.example/plans-site/compare/education/' },
    ],
  });
});

test('the other edition of a page is the same page', () => {
  expect(otherEdition(head, english, base)).toEqual({
    language: 'zh',
    href: '/plans-site/compare/education/',
  });
});

test('the other edition of a page without an address is the home page', () => {
  expect(otherEdition({ ...head, route: null }, editionOf('zh', base), base).href).toBe('/plans-site/en/');
});

test('the area that a page belongs to is current in the navigation', () => {
  const current = navigation(english, head).filter((entry) => entry.current);
  expect(current.map(({ href }) => href)).toEqual(['/plans-site/en/compare/']);
});
