import { expect, test } from 'vitest';
import { laterKind } from '../../../src/compare/passages/later-kind.ts';

test.each([
  { part: 0, kind: 'added' },
  { part: 0.1, kind: 'added' },
  { part: 0.11, kind: 'changed' },
  { part: 0.79, kind: 'changed' },
  { part: 0.8, kind: 'kept' },
  { part: 1, kind: 'kept' },
])('a task of which $part stands in the earlier document is $kind', ({ part, kind }) => {
  expect(laterKind(part)).toBe(kind);
});
