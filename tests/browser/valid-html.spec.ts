import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { pageKinds } from './page-kinds.ts';
import { sites } from './sites.ts';
import { expect, test } from './watched-page.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** HTML allows any flow content in a header cell but headings and sections (4.9.10); the validator knows less. */
const allowed = '<details> element is not permitted as a descendant of <th>';

/** White space may follow the document, an element may not: parsers move it into the body in their own ways. */
const afterEndRe = /<\/html>\s*<(?!\/)/u;

test('a page of each kind is valid HTML', async () => {
  const faults: string[] = [];
  for (const [kind, path] of pageKinds()) {
    // The languages differ in their words only.
    if (kind.startsWith('en') && kind !== 'en ') continue;
    const html = readFileSync(`${sites.invented.dist}${path}index.html`, 'utf8');
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      if (message !== allowed) faults.push(`${kind}: ${path}:${line}:${column} ${ruleId}: ${message}`);
    if (afterEndRe.test(html)) faults.push(`${kind}: ${path} has an element after the end of the document`);
  }
  expect(faults).toEqual([]);
});
