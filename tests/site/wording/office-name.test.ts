import { describe, expect, test } from 'vitest';
import { loadVocabulary } from '../../../src/load/load-vocabulary.ts';
import { bareOfficeName, officeFinder } from '../../../src/site/wording/office-name.ts';

const { offices } = (await loadVocabulary('content')).vocabulary!;
const name = (zh: string, short: string) => ({
  name: { zh, en: zh },
  shortName: { zh: short, en: short },
});
const district = name('仓山区', '仓山');
const county = name('闽侯县', '闽侯');
const city = name('福清市', '福清');

describe('the bare name of a unit', () => {
  test.each([
    ['区发改局', district, '发改局'],
    ['县发改局', county, '发改局'],
    ['市发改局', city, '发改局'],
    ['市发改局', district, '市发改局'],
    ['市场监管局', city, '市场监管局'],
    ['市市场监管局', city, '市场监管局'],
    ['县闽侯生态环境局', county, '生态环境局'],
    ['闽侯县水利局', county, '水利局'],
    ['区发改局(科技局)', district, '发改局'],
    ['各乡镇(街道)', county, '各乡镇(街道)'],
    ['县委人才办', county, '人才办'],
    ['区委办', district, '委办'],
    ['园区', district, '园区'],
  ])('%s', (unit, place, bare) => {
    expect(bareOfficeName(unit, place)).toBe(bare);
  });
});

test('names that differ from place to place meet in one office', () => {
  const find = officeFinder(offices);
  expect(find('资规局')).toBe(find('自然资源和规划局'));
  expect(find('各乡镇（街道）')).toBe(find('各相关乡镇(街道)'));
  expect(find('金山工业园区')).toBeUndefined();
});

test('every wording is given to one office', () => {
  const wordings = offices.flatMap((office) => office.wordings);
  expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
});
