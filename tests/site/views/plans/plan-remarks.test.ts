import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../../src/site/edition.ts';
import { corrections, remarksOn } from '../../../../src/site/views/plans/plan-remarks.ts';
import { sampleReading } from '../../../samples/sample-reading.ts';

const { about } = sampleReading('first', [], {
  gaps: [
    { kind: 'annex', quote: '详见附件', note: { zh: '附件未取得', en: 'the annex is not in our text' } },
  ],
});
const reason = { zh: '误识', en: 'misread' };
const plan = { ...about, errata: [{ printed: '保护梁厍街区', corrected: '保护梁厝街区', reason }] };

describe('remarksOn', () => {
  it('remarks on the sentence that points to a gap, white space apart', () => {
    expect(remarksOn('项目详 见附件。', plan, editionOf('en', '/'))).toEqual([
      { kind: 'gap', text: 'Missing from our text here: the annex is not in our text.' },
    ]);
  });

  it('remarks on what was corrected, with what our text had', () => {
    const [remark] = remarksOn('保护梁厝街区。', plan, editionOf('zh', '/'));
    expect(remark).toEqual({ kind: 'erratum', text: '勘误：所得文本作“保护梁厍街区”。' });
  });

  it('says nothing where there is nothing to say', () => {
    expect(remarksOn('新建学校。', plan, editionOf('zh', '/'))).toEqual([]);
  });
});

describe('corrections', () => {
  it('marks only the characters that differ', () => {
    expect(corrections('要保护梁厝街区。', plan)).toEqual([{ start: 4, end: 5 }]);
  });

  it('marks nothing where characters were only taken away', () => {
    const taken = { ...plan, errata: [{ printed: '布局 and 结构', corrected: '布局结构', reason }] };
    expect(corrections('优化布局结构。', taken)).toEqual([]);
  });
});
