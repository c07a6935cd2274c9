import { expect, test } from 'vitest';
import { defaultTreeAdapter, parseFragment } from 'parse5';
import { atomFeed } from '../../../src/publish/data/atom-feed.ts';

const feed = {
  title: '数据 & 变化',
  author: '对照',
  language: 'zh-CN',
  address: 'https://plans.example/data/changes.atom',
  page: 'https://plans.example/data/changes/',
  updated: '2026-03-01',
};

test('a feed has its own id, day and links, and an entry for each version', () => {
  const text = atomFeed({
    ...feed,
    entries: [
      {
        id: 'https://plans.example/data/changes/#abcd1234',
        title: '版本 abcd1234',
        address: 'https://plans.example/data/changes/#abcd1234',
        date: '2026-03-01',
        paragraphs: ['<b>首次</b>', '甲 & 乙\u0000'],
      },
    ],
  });
  expect(text).toContain('<title>数据 &amp; 变化</title>');
  expect(text).toContain('<updated>2026-03-01T00:00:00Z</updated>');
  expect(text).toContain('&lt;b&gt;首次&lt;/b&gt;\n甲 &amp; 乙<');
  const [, ...elements] = defaultTreeAdapter.getChildNodes(parseFragment(text));
  expect(elements.length).toBeGreaterThan(0);
});

test('a feed without entries is still one', () => {
  expect(atomFeed({ ...feed, entries: [] })).toMatch(
    /<updated>2026-03-01T00:00:00Z<\/updated>\n<\/feed>\n$/u,
  );
});
