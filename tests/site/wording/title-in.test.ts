import { expect, it } from 'vitest';
import { editionOf } from '../../../src/site/edition.ts';
import { titleIn } from '../../../src/site/wording/title-in.ts';

const library = { vocabulary: { titles: { 主要目标: 'Main goals' } } } as unknown as Parameters<
  typeof titleIn
>[1];
const [zh, en] = [editionOf('zh', '/'), editionOf('en', '/')];

it('renders a title in the language of an edition that is not the plan’s own', () => {
  expect(titleIn(en, library, '主要目标')).toBe('Main goals');
  expect(titleIn(zh, library, '主要目标')).toBeNull();
});

it('leaves a title without a rendering to its own words', () => {
  expect(titleIn(en, library, '责任分工')).toBeNull();
});
