import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { originalText } from '../../src/check/original-text.ts';
import { plainText } from '../../src/check/plain-text.ts';
import { convertDocument } from '../../src/load/convert-document.ts';
import { messageLines } from '../../src/load/message-lines.ts';
import { parsePlanText } from '../../src/parse/parse-plan-text.ts';

const documents = 'tests/fixtures/convert/documents';
const refused = 'tests/fixtures/convert/refused';

describe('documents as converters, recognisers, portals and office programs give them', () => {
  for (const name of readdirSync(documents).sort()) {
    test(name, async () => {
      const { file, converted } = await convertDocument(`${documents}/${name}`);
      const told = messageLines(file).map((line) => `${line}\n`);
      const given = basename(name, extname(name));
      await expect(converted!.source).toMatchFileSnapshot(`../fixtures/convert/given/${given}.md`);
      await expect(told.join('')).toMatchFileSnapshot(`../fixtures/convert/given/${given}.messages.txt`);
    });

    test(`${name}: nothing is lost but what the front matter names`, async () => {
      const { converted } = await convertDocument(`${documents}/${name}`);
      const { original, cuts, cutLines, source } = converted!;
      const expected = originalText(original, { cuts, cutLines, errata: [] });
      expect(expected.missing).toEqual([]);
      expect(expected.missingLines).toEqual([]);
      expect(plainText(parsePlanText(source, []))).toBe(expected.text);
    });
  }
});

describe('files that hold no plan', () => {
  for (const name of readdirSync(refused).sort()) {
    test(name, async () => {
      const { file, converted } = await convertDocument(`${refused}/${name}`);
      expect(converted).toBeUndefined();
      await expect(
        file.messages
          .filter(({ fatal }) => fatal)
          .map(String)
          .join('\n'),
      ).toMatchFileSnapshot(`../fixtures/convert/given/refused-${name}.txt`);
    });
  }
});
