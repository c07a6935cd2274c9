import { createTwoFilesPatch } from 'diff';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { originalText } from '../../src/check/original-text.ts';
import { plainText } from '../../src/check/plain-text.ts';
import { convertText } from '../../src/convert/convert-text.ts';
import { frontMatter } from '../../src/parse/front-matter.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

/** The lines in which a conversion and the plan as it stands in `content/plans` differ. */
function differences(conversion: string, plan: string): string {
  return createTwoFilesPatch('converted', 'by hand', conversion, plan, '', '', { context: 0 });
}

describe('the originals of the published plans convert to their Markdown but for what was corrected by hand', () => {
  for (const name of readdirSync('content/originals').filter((file) => file.endsWith('.txt'))) {
    test(name, async () => {
      const plan = read(`content/plans/${name.replace('.txt', '.md')}`);
      const original = read(`content/originals/${name}`);
      const { markdown, cuts, cutLines, doubts } = convertText(original);
      expect(doubts.filter(({ fatal }) => fatal)).toEqual([]);
      const expected = originalText(original, { cuts, cutLines, errata: [] }).text;
      expect(plainText(parsePlanText(markdown, []))).toBe(expected);
      const text = plan.slice(frontMatter(plan)!.end).replace(/^\n+/u, '');
      await expect(differences(markdown, text)).toMatchFileSnapshot(
        `../fixtures/convert/originals/${name.replace('.txt', '.diff')}`,
      );
    });
  }
});
