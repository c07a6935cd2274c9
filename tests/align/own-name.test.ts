import { expect, test } from 'vitest';
import { ownName } from '../../src/align/own-name.ts';
import { plainForm } from '../../src/align/plain-form.ts';

const oneWord = (text: string): string => plainForm(text).text;
const name = (zh: string, en = 'Some') => ({ name: { zh, en } });

test.each([
  ['全区绿化覆盖率', '绿化覆盖率', name('建成区绿化覆盖率'), '绿化覆盖率'],
  ['建成区绿化覆盖率', '建成区绿化覆盖率', name('建成区绿化覆盖率'), null],
  ['地区生产总值', '地区生产总值', name('地区生产总值增速'), null],
  ['地区生产总值年均增速', '地区生产总值年均增速', name('地区生产总值增速'), null],
  ['ＧＤＰ', 'gdp', name('地区生产总值', 'Gross domestic product (GDP)'), null],
  ['Ｒ＆Ｄ 经费', 'r&d经费', name('研究与试验发展经费'), 'Ｒ＆Ｄ 经费'],
  // A parted wording does not stand in one piece.
  ['普惠性的幼儿园学位', '普惠学位', name('普惠率'), '普惠性的幼儿园学位'],
])('%s, read by %s, is called %o by the plan', (subject, wording, indicator, own) => {
  expect(ownName(subject, wording, indicator, oneWord)).toBe(own);
});
