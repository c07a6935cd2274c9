import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lightColours } from '../../src/charts/paint.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
/** `--ink: #1d1f23;`, the first of which is the light one. */
const tokenRe = /--([\w-]+): (#[0-9a-f]{3,6});/gu;

describe('the colours of charts', () => {
  it('are those of the pages in light', () => {
    const light = new Map<string, string>();
    for (const [, name, value] of tokens.matchAll(tokenRe)) {
      if (!light.has(name!)) light.set(name!, value === '#fff' ? '#ffffff' : value!);
    }
    const known = Object.keys(lightColours).map((name) => [name, light.get(name)]);
    expect(Object.fromEntries(known)).toEqual(lightColours);
  });
});
