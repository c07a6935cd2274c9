import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText, withoutSpace } from '../../src/check/plain-text.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';
import type { RoleWord } from '../../src/schema/role-word.ts';
import { outlineForm } from './outline-form.ts';

const roles: RoleWord[] = [
  { word: '发展基础', role: 'context' },
  { word: '远景目标', role: 'vision' },
  { word: '保障措施', role: 'safeguard' },
];

describe('parsePlanText', () => {
  for (const path of globSync('tests/fixtures/parse/*.{md,txt}').sort()) {
    it(basename(path), async () => {
      const source = readFileSync(path, 'utf8');
      const form = `${JSON.stringify(outlineForm(parsePlanText(source, roles)), null, 2)}\n`;
      await expect(form).toMatchFileSnapshot(
        `../fixtures/parse/${basename(path).replace(/\.\w+$/u, '')}.json`,
      );
    });
  }

  it('gives every sentence the place where its first character stands in the source', () => {
    const source = '# 甲规划\n\n**1.目标。**到2025年，\n  总量达到5家。力争\\*更多\\*。\n';
    const sentences = parsePlanText(source, roles).sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => passage.sentences),
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      '1.目标。',
      '到2025年，总量达到5家。',
      '力争*更多*。',
    ]);
    for (const { text, place } of sentences) {
      expect(source.charAt(place.offset)).toBe(text.charAt(0));
      expect(source.split('\n')[place.line - 1]!.charAt(place.column - 1)).toBe(text.charAt(0));
    }
  });

  it('keeps an anchor when other text is edited, and tells equal sentences apart', () => {
    const anchors = (source: string): Map<string, string[]> => {
      const found = new Map<string, string[]>();
      for (const { passages } of parsePlanText(source, roles).sections)
        for (const { text, anchor } of passages.flatMap(({ sentences }) => sentences))
          found.set(text, [...(found.get(text) ?? []), anchor]);
      return found;
    };
    const before = anchors('## 一、教育\n\n建设学校。落实河长制。\n\n落实河长制。\n');
    const after = anchors('## 一、教育事业\n\n新建学校。落实河长制。\n\n落实河长制。\n');
    expect(after.get('落实河长制。')).toEqual(before.get('落实河长制。'));
    expect(new Set(before.get('落实河长制。')).size).toBe(2);
  });

  it('loses nothing and never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '第一章 总则',
        '（一）目标',
        '1.任务。',
        '——绿色。',
        '**加粗。**',
        '到2025年',
        '，',
        '。',
        '；',
        '\n',
        '\n\n',
        '\t',
      ],
      ...[
        '| a | b |\n| - | - |\n| 1 | 2 |\n',
        '<图>',
        '[4.5]',
        '[x]: y',
        '&',
        '`',
        '>',
        '- ',
        '\\',
        '_',
        '5%~8%',
        '🙂',
      ],
    );
    const marks = /[\s*#|`\\_~>+-]|&/gu;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const text = plainText(parsePlanText(source, roles));
        expect(withoutSpace(text).replace(marks, '')).toBe(source.replace(marks, ''));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        parsePlanText(source, roles);
      }),
    );
  });
});
