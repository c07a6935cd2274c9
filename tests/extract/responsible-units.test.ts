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
  const found = responsibleUnits(`持续推进水环境治理。${sentence}`);
  expect(found.map(({ name }) => name)).toEqual(units);
  expect(found.every(({ duty }) => duty === null)).toBe(true);
});

test('what a sentence says of the matter itself is what its lists leave', () => {
  expect(withoutResponsibleUnits('新建学校3所。（责任单位：区教育局）')).toBe('新建学校3所。（）');
});

test.each([
  [
    '（牵头单位：市教育局；配合单位：市财政局、各县区政府）',
    [
      ['市教育局', 'lead', null],
      ['市财政局', 'support', null],
      ['各县区政府', 'support', null],
    ],
  ],
  [
    '该项工作由区发改局牵头，区财政局、区住建局负责落实资金。',
    [
      ['区发改局', 'lead', null],
      ['区财政局', 'responsible', '落实资金'],
      ['区住建局', 'responsible', '落实资金'],
    ],
  ],
  [
    '(二)专项行动由县发改局总牵头，县商务局负责招商项目引进牵头工作、落地服务，县工信局负责工业项目的跟踪协调工作。',
    [
      ['县发改局', 'lead', '专项行动'],
      ['县商务局', 'responsible', '招商项目引进牵头工作、落地服务'],
      ['县工信局', 'responsible', '工业项目的跟踪协调工作'],
    ],
  ],
  [
    '老旧小区改造由区住建局会同区财政局组织实施。',
    [
      ['区住建局', 'responsible', '老旧小区改造'],
      ['区财政局', 'support', '老旧小区改造'],
    ],
  ],
  [
    '要求，由区发改局、区行政服务中心（企业服务中心）、区政府督查室共同配合负责协调机制的具体落实。',
    [
      ['区发改局', 'responsible', '协调机制的具体落实'],
      ['区行政服务中心（企业服务中心）', 'responsible', '协调机制的具体落实'],
      ['区政府督查室', 'responsible', '协调机制的具体落实'],
    ],
  ],
  [
    '区工信局负责工业项目，县农业农村局（乡村振兴局）牵头。',
    [
      ['区工信局', 'responsible', '工业项目'],
      ['县农业农村局（乡村振兴局）', 'lead', null],
    ],
  ],
  ['完善党委领导、政府负责的体系。', []],
])('finds whom a sentence puts in charge, as what, and of what: %s', (sentence, units) => {
  expect(responsibleUnits(sentence).map(({ name, role, duty }) => [name, role, duty])).toEqual(units);
});
