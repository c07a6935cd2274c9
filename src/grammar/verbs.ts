import type { GrammarWords } from '../schema/grammar-words.ts';
import { longestWord } from './longest-word.ts';

/** What a verb does with the number it governs: works carried out, or an amount added to a state. */
export type Action = 'count' | 'change';

/** What makes a verb part of a noun: `建成区`, `完成率`, `投资额` name things and govern nothing. */
const nounAfterRe =
  /^(?:区(?!级|域|块|间)|款(?!项)|材料|会(?!员|议|商|展|计)|引资|率|度(?!假)|额|量|值|期(?!间)|强度|规模|总(?!部|承|医|站|店)|用地|能力|水平|比例|覆盖|费|金|房|感|性|型|力|业|商|者|面积|支付|标准(?!化|[厂地间园田农海])|体系|方式|机制|主体|环境|条件|周期|成本|进度|任务)/u;
/** Words in front of a verb that only say it is done anew or goes on: `新认定`, `续建`. */
const againRe = /^(?:新|再|续|已|拟|共|均|累计|全面|计划|同步|集中|加快|大力|积极|持续|深入|有序)/u;

/** A verb at the start of a text: as written (`新认定`), and without what only says anew (`认定`). */
export interface VerbReading {
  verb: string;
  stem: string;
  action: Action;
}

/** Reads the verb of carrying out or adding that a text begins with, the longest: `新改造提升老旧小区` → `新改造提升`. */
export type VerbReader = (text: string) => VerbReading | undefined;

/** What ends in a verb of two characters or more, perhaps with 了 after it. */
export function compileEndsInVerb({ doing, adding }: GrammarWords['verbs']): RegExp {
  const verbs = [...doing, ...adding].filter((verb) => verb.length > 1);
  return new RegExp(`(?:${verbs.join('|')})了?$`, 'u');
}

/** Compiles the reader of verbs. */
export function compileVerbs({ doing, adding }: GrammarWords['verbs']): VerbReader {
  const actions = new Map<string, Action>([
    ...doing.map((verb) => [verb, 'count'] as const),
    ...adding.map((verb) => [verb, 'change'] as const),
  ]);
  const longest = longestWord(actions.keys());
  /** One character is a verb only after a word that says so (`新建`), or right before the number (`办2所`). */
  const verbAt = (text: string, from: number): VerbReading | undefined => {
    for (let length = Math.min(longest, text.length - from); length > 0; length--) {
      const verb = text.slice(from, from + length);
      const action = actions.get(verb);
      if (action === undefined || (length === 1 && from === 0 && text.length > 1)) continue;
      const after = text.slice(from + length);
      const saves = action === 'change' && after.startsWith('成本');
      if (saves || !nounAfterRe.test(after)) return { verb, stem: verb, action };
    }
    return undefined;
  };
  return (text) => {
    const again = againRe.exec(text)?.[0] ?? '';
    const plain = verbAt(text, 0);
    const renewed = again === '' ? undefined : verbAt(text, again.length);
    if (plain && (!renewed || plain.stem.length >= again.length + renewed.stem.length)) return plain;
    return renewed && { ...renewed, verb: again + renewed.stem };
  };
}
