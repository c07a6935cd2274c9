import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/compare/succession/outcome.ts';
import { unitTable } from '../../../src/schema/unit-table.ts';
import type { AlignedQuantity } from '../../../src/schema/aligned-quantity.ts';
import { readSample, vocabulary } from '../../check/arithmetic/read-sample.ts';

/** The number of a sentence, read as the site reads it, as of one indicator: what is told apart here are the works. */
function worksIn(sentence: string): AlignedQuantity {
  const [works] = readSample(`# 目标\n\n${sentence}\n`).quantities;
  return { ...works!, subject: '学校', indicator: 'works', definition: null, qualifier: null };
}

/** What came of works to be done by 2020, as a plan of 2021 states them. */
function outcome(wanted: string, stated: string): string[] {
  const target = { ...worksIn(`到2020年，${wanted}。`), status: 'target' as const };
  const found = outcomeOf(target, {
    later: [worksIn(`到2020年，${stated}。`)],
    indicator: undefined,
    units: unitTable(vocabulary.units),
  })!;
  return [found.verdict, ...found.because];
}

test.each([
  ['计划改造学校10所', '改造学校12所'],
  ['新建学校10所', '建成学校10所'],
  ['新建学校10所', '竣工学校10所'],
  ['新建学校10所', '完成新建学校11所'],
  ['新建、改扩建学校10所', '建成学校10所'],
  ['建成学校10所', '已建成投用学校10所'],
  ['实施学校改造10所', '完成学校改造10所'],
])('%s: reached where a later plan has %s', (wanted, stated) => {
  expect(outcome(wanted, stated)).toEqual(['reached']);
});

test.each([
  ['新建、改扩建学校10所', '新建学校9所'],
  ['新改扩建学校10所', '完成新建学校9所'],
  ['新建学校10所', '新开工学校10所'],
  ['新开工学校10所', '建成学校10所'],
  ['培训学校10所', '建成学校10所'],
  ['改造学校10所', '新建学校10所'],
])('%s: nothing is said of it by %s', (wanted, stated) => {
  expect(outcome(wanted, stated)).toEqual(['unknown', 'other-act']);
});
