import { expect, test } from 'vitest';
import { addressOf, fileAddressOf, routes } from '../../../src/site/routes/address.ts';

test.each([
  ['/', 'zh', routes.home, '/'],
  ['/', 'en', routes.home, '/en/'],
  ['/', 'zh', routes.pair('a', 'b'), '/compare/a~b/'],
  ['/plans-site', 'en', routes.topic('education'), '/plans-site/en/compare/education/'],
  ['/plans-site/', 'zh', routes.sentence('some-plan', 's1'), '/plans-site/plans/some-plan/#s1'],
] as const)('under %s in %s, %j is at %s', (base, language, route, address) => {
  expect(addressOf(base, language, route)).toBe(address);
});

test('a file has one address for all languages', () => {
  expect(fileAddressOf('/plans-site', 'favicon.svg')).toBe('/plans-site/favicon.svg');
});
