import { expect, it } from 'vitest';
import { originalText } from '../../../../src/check/original-text.ts';
import { parsePlanText } from '../../../../src/parse/parse-plan-text.ts';
import { cutsByAnchor } from '../../../../src/site/views/plans/plan-cuts.ts';
import { sampleReading } from '../../../samples/sample-reading.ts';

const reason = { zh: '页码', en: 'page number' };
const cut = (text: string) => ({ reason, from: text, to: text });
const { about } = sampleReading('first', []);
const text = parsePlanText('# 方案\n\n## 一、目标\n\n新建学校5所。\n\n新建医院。\n', []);
const [, section] = text.sections;

it('finds where each cut stood, errata before it counted', () => {
  const original = '网站页眉 方案 一、目标 新建学校学校5所。 第1页 新建医院。 网站页脚';
  const { cutAt } = originalText(original, {
    ...about,
    cuts: ['网站页眉', '第1页', '网站页脚'].map(cut),
    errata: [{ printed: '学校学校', corrected: '学校', reason }],
  });
  expect([...cutsByAnchor(cutAt, text)]).toEqual([
    [text.sections[0]!.anchor, [0]],
    [section!.passages[1]!.anchor, [1]],
    [null, [2]],
  ]);
});
