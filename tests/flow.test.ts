import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Lints one line as if it stood in `path`, and gives the rules it breaks. */
async function rulesBroken(path: string, line: string): Promise<(string | null)[]> {
  const [result] = await new ESLint().lintText(`${line}\n`, { filePath: path });
  return result!.messages.map(({ ruleId }) => ruleId);
}

test.each([
  ['src/parse/sample.ts', "import '../compare/verdict.ts';"],
  ['src/compare/sample.ts', "import '../site/routes/address.ts';"],
  ['src/charts/sample.ts', "import '../site/routes/address.ts';"],
  ['src/site/sample.ts', "import '../components/parts/Figure.astro';"],
  ['src/components/Sample.astro', "---\nimport '../layouts/BaseLayout.astro';\n---"],
  ['src/load/sample.ts', "import '../cli/plan.ts';"],
])('%s may not import from a later stage: %s', async (path, line) => {
  expect(await rulesBroken(path, line)).toContain('import-x/no-restricted-paths');
});

test.each([
  ['src/parse/sample.ts', "import 'node:fs';"],
  ['src/compare/sample.ts', "import 'astro:content';"],
  ['src/publish/sample.ts', "import 'astro/loaders';"],
  ['src/load/sample.ts', "import 'astro:content';"],
  ['src/cli/sample.ts', "import 'astro:content';"],
])('%s may not import %s', async (path, line) => {
  expect(await rulesBroken(path, line)).toContain('no-restricted-imports');
});

test.each([
  ['src/extract/sample.ts', 'export const now = Date.now();'],
  ['src/charts/sample.ts', 'export const width = document.body.clientWidth;'],
])('%s may not use the surroundings: %s', async (path, line) => {
  expect(await rulesBroken(path, line)).toContain('no-restricted-globals');
});

test.each([
  ['src/check/arithmetic/sample.ts', 'export const keepRe = /保持|控制/u;'],
  ['src/compare/sample.ts', 'export const onTopic = (quote: string) => /养老/u.test(quote);'],
  ['src/site/parts/sample.ts', 'export const upRe = /新增|增加/u;'],
])('%s may not read the words of a plan again: %s', async (path, line) => {
  expect(await rulesBroken(path, line)).toContain('no-restricted-syntax');
});

test.each([
  ['src/compare/sample.ts', "import '../schema/topic.ts';"],
  ['src/site/sample.ts', "import 'astro:content';\nimport '../compare/verdict.ts';"],
  ['src/pages/sample.astro', "---\nimport '../layouts/BaseLayout.astro';\n---"],
])('%s may import from earlier stages', async (path, line) => {
  expect(await rulesBroken(path, line)).toEqual([]);
});
