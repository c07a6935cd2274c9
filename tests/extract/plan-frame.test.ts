import { expect, test } from 'vitest';
import { framePlan } from '../../src/extract/plan-frame.ts';
import { readPlan } from './read-plan.ts';

test.each([
  ['青山县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'five-year-plan', 2021, 2025],
  ['青山县“十三五”国民经济和社会发展规划纲要', 'five-year-plan', 2016, 2020],
  ['青山县国民经济和社会发展第十二个五年规划纲要', 'five-year-plan', 2011, 2015],
  ['青山县2021年优化营商环境行动方案', 'action-plan', 2021, 2021],
  ['青山县2022年工作要点', 'action-plan', 2022, 2022],
  ['青山县数字政府建设三年行动计划（2022—2024年）', 'action-plan', 2022, 2024],
  ['2023年青山县人民政府工作报告', 'work-report', 2023, 2023],
  ['青山县推进都市圈发展实施方案（2021-2023年）', 'implementation-plan', 2021, 2023],
])('%s', (title, kind, from, to) => {
  expect(framePlan(readPlan(`${title}\n\n现将有关事项通知如下。`))).toMatchObject({
    kind,
    span: { from, to },
  });
});

test('the year of a work report may stand in its date', () => {
  const report = '政府工作报告\n\n——2023年1月5日在青山县第十八届人民代表大会第二次会议上\n\n各位代表：';
  expect(framePlan(readPlan(report))).toMatchObject({ kind: 'work-report', span: { from: 2023, to: 2023 } });
});

test('or in the heading of its tasks', () => {
  const report =
    '政府工作报告\n\n一、2021年工作回顾\n\n全年新建学校3所。\n\n二、2022年工作安排\n\n新建学校2所。';
  expect(framePlan(readPlan(report)).span).toEqual({ from: 2022, to: 2022 });
});

test('a date of issue is not what a plan covers', () => {
  const measures =
    '关于推动高质量发展的若干措施\n\n青山县人民政府\n\n2021年7月23日\n\n为贯彻落实有关精神，提出如下措施。';
  expect(framePlan(readPlan(measures))).toMatchObject({ kind: 'measures', span: null, outlook: null });
});

test('the outlook of a five-year plan stands in a heading', () => {
  const plan =
    '# 青山县国民经济和社会发展第十四个五年规划纲要\n\n## 第一节 2035年远景目标\n\n基本实现现代化。';
  expect(framePlan(readPlan(plan)).outlook).toBe(2035);
});

test('a document that says nothing of itself has no frame', () => {
  expect(framePlan(readPlan('今天天气很好。'))).toMatchObject({ kind: null, span: null, outlook: null });
  expect(framePlan(readPlan(''))).toMatchObject({ kind: null, span: null, outlook: null });
});
