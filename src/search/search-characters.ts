import { pinyin } from 'pinyin-pro';
import type { SaidTable, TraditionalTable } from './index-form.ts';
import { standardCharacters } from './in-simplified.ts';
import { simplifiedOf, traditional } from '../text/traditional-characters.ts';

/** What the search knows of Chinese characters. */
export interface Characters {
  traditional: TraditionalTable;
  syllables: SaidTable['syllables'];
}

/** The characters of GB/T 2312 with how they are said (pinyin-pro), and the traditional ones that become them. */
export function searchCharacters(): Characters {
  const standard = standardCharacters();
  const pairs = Array.from(traditional, (from, index) => [from, simplifiedOf.charAt(index)] as const).filter(
    ([, to]) => standard.has(to),
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
