import { expect, test } from 'vitest';
import { citations, type Cited } from '../../../src/publish/citations/citation.ts';

const cited: Cited = {
  siteName: '榕城规划对照',
  title: '马尾要超过 60 家：高新技术企业数',
  address: 'https://plans.example/charts/high-tech/mawei~jinan/',
  version: { hash: 'abcd1234', date: '2026-03-01' },
  key: 'chart-high-tech-mawei~jinan',
  plan: null,
};
const plan = {
  issuer: '马尾区人民政府',
  title: '马尾区实施方案',
  documentNumber: '榕马政综〔2022〕9号',
  date: '2022-01-14',
};
const words = { version: '数据版本', accordingTo: '据：' };

/** The citations of something, accessed on a given day, by style. */
function cite(what: Cited): Record<string, string> {
  return Object.fromEntries(
    citations(what, words).map(({ style, before, after, accessedAs }) => [
      style,
      before + { iso: '2026-03-02', slashed: '2026/03/02', long: 'March 2, 2026' }[accessedAs] + after,
    ]),
  );
}

test('a chart of several plans is cited as the site’s, with version, day of access and address', () => {
  expect(cite(cited)).toEqual({
    gbt7714:
      '榕城规划对照. 马尾要超过 60 家：高新技术企业数[DS/OL]. 数据版本 abcd1234. 榕城规划对照(2026-03-01)[2026-03-02]. https://plans.example/charts/high-tech/mawei~jinan/.',
    apa: '榕城规划对照. (2026). 马尾要超过 60 家：高新技术企业数 (数据版本 abcd1234) [Data set]. Retrieved March 2, 2026, from https://plans.example/charts/high-tech/mawei~jinan/',
    bibtex: `@misc{chart-high-tech-mawei-jinan,
  author = {{榕城规划对照}},
  title = {{马尾要超过 60 家：高新技术企业数}},
  year = {2026},
  version = {abcd1234},
  url = {https://plans.example/charts/high-tech/mawei~jinan/},
  urldate = {2026-03-02}
}`,
    ris: `TY  - DATA
AU  - 榕城规划对照
TI  - 马尾要超过 60 家：高新技术企业数
PB  - 榕城规划对照
PY  - 2026
DA  - 2026/03/01
ET  - abcd1234
UR  - https://plans.example/charts/high-tech/mawei~jinan/
Y2  - 2026/03/02
ER  - `,
    csl: expect.any(String) as string,
  });
  expect(JSON.parse(cite(cited)['csl']!)).toEqual([
    {
      id: 'chart-high-tech-mawei-jinan',
      type: 'dataset',
      author: [{ literal: '榕城规划对照' }],
      title: '马尾要超过 60 家：高新技术企业数',
      publisher: '榕城规划对照',
      version: 'abcd1234',
      issued: { raw: '2026-03-01' },
      URL: 'https://plans.example/charts/high-tech/mawei~jinan/',
      accessed: { raw: '2026-03-02' },
    },
  ]);
});

test('a chart of one plan names its issuer, title, document number and date', () => {
  for (const text of Object.values(cite({ ...cited, plan }))) {
    expect(text).toContain('马尾区人民政府');
    expect(text).toContain('马尾区实施方案 (榕马政综〔2022〕9号)');
    expect(text).toContain('2022-01-14');
  }
});

test('a plan without a document number is named without brackets', () => {
  expect(cite({ ...cited, plan: { ...plan, documentNumber: null } })['gbt7714']).toContain(
    '据：马尾区人民政府. 马尾区实施方案[Z]. 2022-01-14.',
  );
});

test('signs that LaTeX would read as its own are escaped in BibTeX', () => {
  expect(cite({ ...cited, title: '8% & 50$_a#' })['bibtex']).toContain('{{8\\% \\& 50\\$\\_a\\#}}');
});

test('a version that is not published yet has no date', () => {
  const { gbt7714, apa, bibtex, ris, csl } = cite({ ...cited, version: { hash: 'abcd1234', date: null } });
  expect(gbt7714).toContain('. 榕城规划对照[2026-03-02].');
  expect(apa).toContain('(n.d.)');
  for (const text of [bibtex, ris, csl]) expect(text).not.toMatch(/year|^PY|^DA|issued|null/mu);
});
