import { expect, test } from 'vitest';
import { versionChanges } from '../../../src/publish/data/data-version-changes.ts';
import { dataVersion, publishedSince } from '../../../src/publish/data/data-version.ts';
import type { VersionContent } from '../../../src/schema/version-record.ts';

const first: VersionContent = {
  hash: '11111111',
  vocabulary: 'aaaaaaaa',
  plans: { kept: { text: '12121212', reading: '13131313', quantities: 5, targets: 3 } },
};

test('a recorded version has the date of its record, another none', () => {
  const record = { ...first, date: '2026-01-01', note: { zh: '首版', en: 'First' } };
  expect(dataVersion(first, [record])).toEqual({ hash: '11111111', date: '2026-01-01' });
  expect(dataVersion(first, [])).toEqual({ hash: '11111111', date: null });
});

test('plans are published since the oldest of the latest records that has them as they are now', () => {
  const note = { zh: '某', en: 'Some' };
  const other = { ...first.plans['kept']!, reading: '98989898' };
  const records = [
    { ...first, date: '2026-03-01', note },
    { ...first, date: '2026-02-01', note },
    { ...first, plans: { kept: other }, date: '2026-01-01', note },
  ];
  expect(publishedSince(['kept'], first, records)).toBe('2026-02-01');
  expect(publishedSince(['kept'], { ...first, plans: { kept: other } }, records)).toBeNull();
  expect(publishedSince(['kept'], first, [])).toBeNull();
});

test('the same content has not changed', () => {
  expect(versionChanges(first, first)).toEqual({ plans: [], vocabulary: false });
});

test('plans that came, went, changed or are read differently are told apart', () => {
  const text = { ...first.plans['kept']!, text: '99999999', reading: '98989898' };
  const reading = { ...first.plans['kept']!, reading: '97979797', targets: 4 };
  const after = (plans: VersionContent['plans']): VersionContent => ({ ...first, plans });
  const before = first.plans['kept']!;
  expect(versionChanges(first, after({ kept: text })).plans).toEqual([
    { kind: 'text', plan: 'kept', before, after: text },
  ]);
  expect(versionChanges(first, after({ kept: reading })).plans).toEqual([
    { kind: 'reading', plan: 'kept', before, after: reading },
  ]);
  expect(versionChanges(first, after({ fresh: text })).plans).toEqual([
    { kind: 'added', plan: 'fresh', after: text },
    { kind: 'removed', plan: 'kept' },
  ]);
});
