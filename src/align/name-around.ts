import type { Office } from '../schema/office.ts';
import type { NameAround } from './looked-for.ts';
import { wordingFinder } from './wording-finder.ts';

/** Names in quotation or title marks: `“人才一趟不用跑”`, `《文化强国纲要》`. */
const markedNameRe = /[“《](?<name>[^“”《》]+)[”》]/gu;

/**
 * Finds the longer name around a word: that of an office (教育 in 教育局), or one in quotation or title marks that does not
 * end in the word, for the end of a name is what it is a name of.
 */
export function namesAround(offices: readonly Office[]): NameAround {
  const findOffices = wordingFinder(offices.map(({ id, wordings }) => ({ wordings, meaning: id })));
  return (text, { start, end }) => {
    const office = findOffices(text).find(
      (hit) => hit.start <= start && end <= hit.end && hit.end - hit.start > end - start,
    );
    if (office) return text.slice(office.start, office.end);
    for (const { index, groups } of text.matchAll(markedNameRe)) {
      const name = groups!['name']!;
      const [from, to] = [index + 1, index + 1 + name.length];
      if (from <= start && end < to && name.length > end - start) return name;
    }
    return null;
  };
}
