import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReading } from '../../src/load/load-reading.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { planReader } from '../../src/read/plan-reader.ts';

const vocabulary = (await loadVocabulary('tests/fixtures/content')).vocabulary!;
const reader = planReader(vocabulary);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plans-'));
  await mkdir(join(folder, 'plans'));
  await mkdir(join(folder, 'originals'));
});
afterEach(() => rm(folder, { recursive: true }));

const about = `id: plan
district: songlan
kind: action-plan
title: { zh: 方案, en: Plan }
shortTitle: { zh: 方案, en: Plan }
issuer: { zh: 县政府, en: County }
documentNumber: null
dates: { adopted: null, issued: '2026-01-20', published: null }
span: { from: 2026, to: 2026 }
outlook: null
source: { name: { zh: 网站, en: Site }, original: plan.txt }
gaps: []
cuts: []
errata: []`;

/** The errors of a plan of this text, by their rules. */
async function errorsOf(text: string): Promise<(string | undefined)[]> {
  await writeFile(join(folder, 'originals', 'plan.txt'), text);
  await writeFile(join(folder, 'plans', 'plan.md'), `---\n${about}\n---\n\n${text}`);
  const { file } = await loadReading(join(folder, 'plans', 'plan.md'), vocabulary, reader);
  return file.messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId);
}

describe('what no page can show is refused with its place', () => {
  it.each([
    ['a number of 400 digits', `## 目标\n\n地区生产总值达到${'9'.repeat(400)}亿元。\n`, 'number-in-range'],
    [
      'a statement repeated',
      `## 目标\n\n${'地区生产总值达到300亿元。\n\n'.repeat(500)}`,
      'repeated-statement',
    ],
    ['megabytes of text', `## 目标\n\n${`${'建设'.repeat(200)}。\n\n`.repeat(3000)}`, 'sane-size'],
    ['a control character', '## 目标\n\n地区生产总值达到\u0008300亿元。\n', 'readable-text'],
  ])('%s', async (_, text, ruleId) => {
    expect(await errorsOf(text)).toContain(ruleId);
  });

  it('but not what a plan may hold: <, &, quotes and long numbers of things', async () => {
    expect(await errorsOf('## 目标\n\n失业率<3.5%，"A&B"项目投资123456789.5万元。\n')).toEqual([]);
  });
});
