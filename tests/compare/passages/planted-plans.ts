import fc from 'fast-check';
import type { PlanText } from '../../../src/schema/plan-text.ts';

/** A plan of many sentences, each a section of its own text, for the search of shared passages. */
export function planOf(sentences: readonly string[]): PlanText {
  const place = { line: 1, column: 1, offset: 0 };
  return {
    goals: [],
    sections: [
      {
        anchor: 'a',
        depth: 0,
        heading: '',
        label: null,
        title: '',
        role: 'goal',
        parent: null,
        place,
        passages: sentences.map((text, index) => ({
          kind: 'paragraph',
          anchor: `p${index}`,
          lead: null,
          sentences: [{ anchor: `s${index}`, text, place }],
        })),
      },
    ],
  };
}

const verbs = [...'推进完善健全落实培育打造建设优化拓展加强引导支持鼓励规范整合'.matchAll(/../gu)].map(
  ([verb]) => verb,
);
const things = [
  ...'河道步道厂房园区学位床位站点管网市场商圈社区农田林地渔港码头书院剧场球场驿站仓储冷链算力专利基金人才窗口档案'.matchAll(
    /../gu,
  ),
].map(([thing]) => thing);

/** A clause that says little: `推进河道、学位和码头建设优化`. Two are seldom the same. */
export const clause = fc
  .tuple(
    fc.constantFrom(...verbs),
    fc.uniqueArray(fc.constantFrom(...things), { minLength: 3, maxLength: 5 }),
    fc.constantFrom(...verbs),
    fc.constantFrom(...verbs),
  )
  .map(([verb, subjects, second, third]) => `${verb}${subjects.join('、')}${second}${third}`);

const passages = [
  '到2025年，全区公共停车泊位新增3200个，新建改建城市道路45公里，打通断头路12条',
  '每千名老年人拥有养老床位达到40张，护理型床位占比不低于55%，居家养老服务覆盖所有社区',
  '建立健全项目前期工作联席会议制度，对重大项目实行清单管理、挂图作战、按月通报',
  '深入推进一网通办，推动依申请事项全程网办比例达到90%，企业开办时间压缩至半天以内',
  '支持梁厝特色历史文化街区保护修缮，完成第一批文物建筑本体保护和周边环境整治',
  '实施中小学扩容工程，新增义务教育学位5600个，普惠性幼儿园在园幼儿占比保持在86%以上',
];

/** A passage as one plan says it and as another does: with other numbers, and in one of three with another name. */
export const planted = fc
  .record({
    passage: fc.constantFrom(...passages),
    factor: fc.integer({ min: 2, max: 9 }),
    renamed: fc.boolean(),
    from: fc.integer({ min: 0, max: 12 }),
    length: fc.integer({ min: 24, max: 60 }),
  })
  .map(({ passage, factor, renamed, from, length }) => {
    const said = passage.slice(Math.min(from, passage.length - 24)).slice(0, length);
    const changed = said.replace(/\d+/gu, (number) => String(Number(number) * factor));
    return { said, changed: renamed ? changed.replace('全区', '我县').replace('梁厝', '上下杭') : changed };
  });
