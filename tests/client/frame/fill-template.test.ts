import { expect, it } from 'vitest';
import { fillTemplate } from '../../../src/client/frame/fill-template.ts';

it('fills each place with its value, once', () => {
  expect(fillTemplate('“{quote}”（{url}）', { quote: '{url}$&', url: '/a' })).toBe('“{url}$&”（/a）');
});

it('leaves a place without a value as it is', () => {
  expect(fillTemplate('{found} / {total}', { total: 0 })).toBe('{found} / 0');
});
