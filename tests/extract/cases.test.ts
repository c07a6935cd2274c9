import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from './read-plan.ts';

interface Case {
  kind: string;
  name: string;
  text: string;
  quantities: string[];
}

const folder = new URL('../fixtures/cases/', import.meta.url);
const cases = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Case[],
);

/** A subject or a line as compared: the marks of a name left out. */
const plain = (words: string): string => words.replace(/[“”]/gu, '');

describe.each([...Map.groupBy(cases, ({ kind }) => kind)])('%s', (_, ofKind) => {
  test.each(ofKind)('$name', ({ text, quantities }) => {
    const found = extract(text).quantities.map(
      ({ subject, value, unit, bound, measure, status, period }) =>
        `${plain(subject)} | ${value ?? '-'} ${unit ?? '-'} | ${bound} ${measure} ${status} ${period ?? '-'}`,
    );
    expect(found.toSorted()).toEqual(quantities.map(plain).toSorted());
  });
});
