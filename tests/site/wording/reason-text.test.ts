import { expect, test } from 'vitest';
import type { IndicatorComparison } from '../../../src/compare/compare-indicator.ts';
import { editionOf } from '../../../src/site/edition.ts';
import { reasonText } from '../../../src/site/wording/reason-text.ts';
import { sampleIndicator } from '../../samples/sample-indicator.ts';
import { sampleQuantity } from '../../samples/sample-quantity.ts';

const comparison: IndicatorComparison = {
  indicator: sampleIndicator(),
  unit: '家',
  figures: [],
  related: [],
  said: [],
  caveats: [],
};

test.each([
  ['省级以上', '口径不同：“省级以上”'],
  ['主', '口径不同：“主河道”'],
  [null, '口径不同：未限定'],
])('a definition told by “%s” is named so that it can be understood', (qualifier, told) => {
  const target = sampleQuantity({ subject: '主河道', qualifier });
  const related = { target, reasons: ['different-definition' as const] };
  expect(reasonText(related, comparison, editionOf('zh', '/'))).toBe(told);
});

test('what is measured is told of both', () => {
  const related = { target: sampleQuantity({ measure: 'change' }), reasons: ['different-measure' as const] };
  expect(reasonText(related, comparison, editionOf('zh', '/'))).toBe('这是增减，其他是水平');
  expect(reasonText(related, comparison, editionOf('en', '/'))).toBe(
    'this is a change; the others state a level',
  );
});
