import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../src/', import.meta.url).pathname;
const read = (pattern: string): string =>
  globSync(pattern, { cwd: root })
    .map((file) => readFileSync(root + file, 'utf8'))
    .join('\n');

/** `.side-by-side`, not `0.5rem` and not a file's extension in `@import`. */
const classRe = /\.([a-z][\w-]*)/gu;
const importRe = /@import [^;]*;/gu;
const commentRe = /\/\*[\s\S]*?\*\//gu;

describe('the style sheets', () => {
  it('have no rule for a class that nothing has', () => {
    const sheets = read('**/*.css').replace(commentRe, '').replace(importRe, '');
    const markup = read('**/*.{astro,ts}');
    const classes = new Set([...sheets.matchAll(classRe)].map(([, name]) => name!));
    // A class may be put together: `district-1` of `district-` and a number, a silence's kind of its own name.
    const stems = (name: string): string[] => [name, name.replace(/-\d+$/u, '-')];
    const unused = [...classes].filter((name) => !stems(name).some((stem) => markup.includes(stem)));
    expect(unused).toEqual([]);
  });
});
