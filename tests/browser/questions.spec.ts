import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { claimedPage } from './claimed-page.ts';
import { sites } from './sites.ts';

interface Question {
  who: string;
  asks: string;
  by: string[];
  answer: Record<'zh' | 'en', string>;
}

const questions = parse(
  readFileSync(new URL('../fixtures/questions/questions.yaml', import.meta.url), 'utf8'),
) as Question[];
const { dist } = sites.published;
const roots = { zh: '', en: 'en/' };

/** What stands in the main part of a page, as HTML. */
function mainOf(route: string): string {
  const html = readFileSync(join(dist, route, 'index.html'), 'utf8');
  return html.slice(html.indexOf('<body'));
}

for (const [language, root] of Object.entries(roots) as ['zh' | 'en', string][]) {
  test(`thirty questions are answered from the home page in two steps at most (${language})`, () => {
    expect(questions).toHaveLength(30);
    const failures = questions.flatMap(({ asks, by, answer }) => {
      let page = mainOf(root);
      for (const route of by) {
        if (!new RegExp(`href="/${root}${route}[#"]`, 'u').test(page)) return [`${asks} no link to ${route}`];
        page = mainOf(root + route);
      }
      const { text } = claimedPage(page);
      const said = text.replace(/\s+/gu, language === 'zh' ? '' : ' ');
      return by.length <= 2 && new RegExp(answer[language], 'u').test(said)
        ? []
        : [`${asks} ${by.at(-1)} does not say ${answer[language]}`];
    });
    expect(failures).toEqual([]);
  });
}
