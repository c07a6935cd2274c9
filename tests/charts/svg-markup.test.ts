import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { svgMarkup } from '../../src/charts/svg-markup.ts';

test('what a plan may say stays well-formed in text and in attributes', () => {
  const drawing = s(
    'a',
    { ariaLabel: '<3.5% & "低于"', strokeWidth: 2, className: ['mark', 'lone'] },
    '<25微克 & 以下',
  );
  expect(svgMarkup(drawing)).toBe(
    '<a aria-label="&lt;3.5% &amp; &quot;低于&quot;" stroke-width="2" class="mark lone">&lt;25微克 &amp; 以下</a>',
  );
});

test('an empty element closes itself, and a property without a value is not written', () => {
  expect(svgMarkup(s('path', { d: 'M0 0', fill: null }))).toBe('<path d="M0 0"/>');
});
