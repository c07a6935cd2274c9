import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { messageLines } from '../../src/load/message-lines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await cp('tests/fixtures/content', folder, { recursive: true, dereference: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** What is said of the vocabularies once `change` has been made to one of them, places in it by its name. */
async function saidAfter(
  name: string,
  change: (text: string) => string | Uint8Array | null,
): Promise<string[]> {
  const path = join(folder, `${name}.yaml`);
  const changed = change(await readFile(path, 'utf8'));
  if (changed === null) await rm(path);
  else await writeFile(path, changed);
  const { files } = await loadVocabulary(folder);
  return files.flatMap(messageLines).map((line) => line.replaceAll(`${folder}/`, ''));
}

/** A vocabulary with lines at its end; they are counted from the first of them. */
const withLines = (lines: string) => (text: string) => `${text.trimEnd()}\n${lines}\n`;

describe('a vocabulary that contradicts itself', () => {
  it.each([
    [
      'a bound twice',
      'bounds',
      '- { word: 不低于, bound: max, side: before, inclusive: true }',
      'unique-bound-word',
    ],
    [
      'a unit twice',
      'units',
      '- { symbol: 亿元, name: { zh: 亿元, en: x }, dimension: money, factor: 1 }',
      'unique-unit',
    ],
    ['a role word twice', 'roles', '- { word: 保障措施, role: goal }', 'unique-role-word'],
    ['a neutral word twice', 'neutral', '- 全区', 'unique-neutral-word'],
    [
      'a code twice',
      'districts',
      '- { id: other, name: { zh: 别县, en: Other }, shortName: { zh: 别, en: O }, code: "990121", city: { id: linlan, zh: 临澜市, en: Linlan }, slot: 7 }',
      'unique-code',
    ],
    [
      'a name twice',
      'districts',
      '- { id: other, name: { zh: 松岚县, en: Other }, shortName: { zh: 别, en: O }, code: "990199", city: { id: linlan, zh: 临澜市, en: Linlan }, slot: 7 }',
      'unique-name',
    ],
    [
      'an office wording twice',
      'offices',
      '- { id: other, name: { zh: 别局, en: O }, wordings: [教育局] }',
      'unique-office-wording',
    ],
  ])('%s is told at its own line, with the other place', async (_, name, lines, ruleId) => {
    const [said, ...others] = await saidAfter(name, withLines(lines));
    expect(others).toEqual([]);
    const line = (await readFile(join(folder, `${name}.yaml`), 'utf8')).split('\n').lastIndexOf(lines) + 1;
    expect(said).toMatch(
      new RegExp(
        `^${name}\\.yaml:${line}:\\d+  vocabulary:${ruleId}  .*first at ${name}\\.yaml:\\d+:\\d+`,
        'u',
      ),
    );
  });

  const indicator = (changes: string): string =>
    `- { id: other, name: { zh: 别的, en: Other }, topic: economy, measure: level, unit: 亿元, direction: up, inTable: true, lookedFor: [别的], wordings: [别的东西], ${changes} }`;

  it.each([
    [
      'one character for a wording',
      indicator('exclude: [的], definitions: [{ id: a, name: { zh: 甲, en: A }, wordings: [的] }]'),
      'at least two characters',
    ],
    ['an unknown topic', indicator('').replace('economy', 'astrology'), 'expected one of economy, '],
    ['the wording of another', indicator('').replace('别的东西', '地区生产总值'), 'first at indicators.yaml'],
    ['the address of a picture', indicator('').replace('id: other', 'id: coverage'), 'address of a picture'],
    ['a blank name', indicator('').replace('zh: 别的,', 'zh: " ",'), 'expected a text that can be seen'],
  ])('%s is an error of an indicator', async (_, lines, reason) => {
    const said = await saidAfter('indicators', withLines(lines));
    expect(said.filter((line) => line.includes(reason))).toHaveLength(1);
  });
});

describe('a vocabulary that cannot be read', () => {
  it.each([
    ['empty', () => ''],
    ['missing', () => null],
    ['with NUL', () => 'a\u0000b'],
    ['an unknown alias', () => '- *nobody'],
    [
      'a bomb',
      () =>
        `a: &a [x, x]\n${'bcdefghij'
          .split('')
          .map(
            (key, at) =>
              `${key}: &${key} [${'*'.concat('abcdefghi'.charAt(at))}, *${'abcdefghi'.charAt(at)}]`,
          )
          .join('\n')}`,
    ],
    ['deep in brackets', () => '['.repeat(100_000)],
    ['of another shape', () => 'just words'],
  ])('is told in lines, not thrown: %s', async (_, change) => {
    const said = await saidAfter('neutral', change);
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/^neutral\.yaml:\d+:\d+ {2}/u);
  });

  it('is read in GB 18030, and says so', async () => {
    const { vocabulary } = await loadVocabulary(folder);
    await writeFile(join(folder, 'neutral.yaml'), Buffer.from([0x2d, 0x20, 0xc8, 0xab, 0xc7, 0xf8, 0x0a]));
    const { vocabulary: read, files } = await loadVocabulary(folder);
    expect(read!.neutral).toEqual(['全区']);
    expect(read!.units).toEqual(vocabulary!.units);
    expect(files.flatMap(messageLines).join('\n')).toContain('note: The file is in GB18030');
  });
});
