import { describe, expect, test } from 'vitest';
import { changesOf, isOf, labelledPair } from './labelled-changes.ts';

const held = ['county', 'district', 'measures'].flatMap((pair) => {
  const { former, successor, labels } = labelledPair(pair);
  const changes = changesOf(former, successor);
  return labels.map((label) => {
    const change = changes.find((found) => isOf(found, label));
    return { pair, label, change, verdict: change?.outcome?.verdict ?? '' };
  });
});

test('at least 95 of 100 targets are in the class that a reader gave them, with the target that they meet', () => {
  const right = held.filter(
    ({ label, change }) =>
      change?.kind === label.change &&
      (label.successor === null || change.successor[0]!.value === (label.successor.value || null)),
  );
  expect(right.length / held.length).toBeGreaterThanOrEqual(0.95);
});

test('no outcome is told that a reader would not tell', () => {
  const wrong = held.filter(
    ({ label, verdict }) => (verdict === 'reached' || verdict === 'missed') && verdict !== label.outcome,
  );
  expect(wrong.map(({ pair, label, verdict }) => ({ pair, ...label, verdict }))).toEqual([]);
});

test('most outcomes that a reader tells are told', () => {
  const told = held.filter(({ label }) => label.outcome !== '');
  const right = told.filter(({ label, verdict }) => verdict === label.outcome);
  expect(right.length / told.length).toBeGreaterThanOrEqual(0.8);
});

describe.each(['county', 'district', 'measures'])('%s', (pair) => {
  test('each target is in exactly one class', () => {
    const { former, successor } = labelledPair(pair);
    const ids = changesOf(former, successor).flatMap((change) =>
      [...change.former, ...change.successor].map(({ plan, id }) => `${plan} ${id}`),
    );
    const targets = [former, successor].flatMap(({ quantities }) =>
      quantities.filter(({ status }) => status === 'target'),
    );
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toHaveLength(targets.length);
  });
});
