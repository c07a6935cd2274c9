import { expect, test } from 'vitest';
import { responsibleUnits, withoutResponsibleUnits } from '../../src/extract/responsible-units.ts';

test.each([
  ['（责任单位：区发改局、建设局）', ['区发改局', '区建设局']],
  [
    '(责任单位:县工信局、商务局,各相关乡镇(街道)、园区)',
    ['县工信局', '县商务局', '各相关乡镇(街道)', '园区'],
  ],
  ['（责任单位：区人社局、发改局(科技局)、工信局）', ['区人社局', '区发改局(科技局)', '区工信局']],
  ['（责任单位：县委人才办、县人社局、发改局）', ['县委人才办', '县人社局', '县发改局']],
  ['（牵头单位：市教育局；配合单位：市财政局、各县区政府）', ['市教育局', '市财政局', '各县区政府']],
  ['（牵头单位：市教育局，配合单位：财政局）', ['市教育局', '市财政局']],
  ['（责任单位：区商务局、市场监管局）', ['区商务局', '区市场监管局']],
  ['（责任部门：省发展改革委、省财政厅）', ['省发展改革委', '省财政厅']],
  ['（责任单位：区建设局、区建设局）', ['区建设局']],
  ['压实责任单位的工作责任。', []],
  ['建成学校3所。', []],
])('%s', (sentence, units) => {
  expect(responsibleUnits(`持续推进水环境治理。${sentence}`)).toEqual(units);
});

test('what a sentence says of the matter itself is what its lists leave', () => {
  expect(withoutResponsibleUnits('新建学校3所。（责任单位：区教育局）')).toBe('新建学校3所。（）');
});

test.each([
  ['该项工作由区发改局牵头，区财政局、区住建局负责落实资金。', ['区发改局', '区财政局', '区住建局']],
  ['区工信局负责工业项目，县农业农村局（乡村振兴局）牵头。', ['区工信局', '县农业农村局（乡村振兴局）']],
  ['完善党委领导、政府负责的体系。', []],
])('finds the offices that running text puts in charge: %s', (sentence, units) => {
  expect(responsibleUnits(sentence)).toEqual(units);
});
