import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from './read-plan.ts';

interface Case {
  kind: string;
  name: string;
  text: string;
  quantities: string[];
}

const cases = parse(readFileSync(new URL('../fixtures/cases/cases.yaml', import.meta.url), 'utf8')) as Case[];

/** A subject as compared: the marks left out. */
const plain = (subject: string): string => subject.replace(/[“”\s]/gu, '');

describe.each([...Map.groupBy(cases, ({ kind }) => kind)])('%s', (_, ofKind) => {
  test.each(ofKind)('$name', ({ text, quantities }) => {
    const found = extract(text).quantities.map(
      ({ subject, value, unit, bound, measure, status, period }) =>
        `${plain(subject)} | ${value ?? '-'} ${unit ?? '-'} | ${bound} ${measure} ${status} ${period ?? '-'}`,
    );
    expect(found.toSorted()).toEqual(quantities.map(plain2).toSorted());
  });
});

function plain2(line: string): string {
  const [subject, ...rest] = line.split(' | ');
  return [plain(subject!), ...rest].join(' | ');
}
