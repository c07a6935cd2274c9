import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extract } from './read-plan.ts';
import { isAlike } from './subjects-alike.ts';

interface Case {
  kind: string;
  name: string;
  text: string;
  quantities: string[];
  /** What is still read otherwise than labelled, and why it stays so. */
  open?: string;
}

const folder = new URL('../fixtures/cases/', import.meta.url);
const cases = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Case[],
);

/** A quantity as a case writes it: `subject | value unit | bound measure status period`. */
interface Line {
  subject: string;
  rest: string;
}

function lineOf(written: string): Line {
  const [subject, ...rest] = written.split(' | ');
  return { subject: subject!, rest: rest.join(' | ') };
}

/** The lines of one list that have none of their own in the other: all fields the same, and a subject alike. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const free = others.map(lineOf);
  return lines.filter((written) => {
    const { subject, rest } = lineOf(written);
    const same = free.filter((other) => other.rest === rest);
    const own =
      same.find((other) => other.subject === subject) ??
      same.find((other) => isAlike(other.subject, subject));
    if (own) free.splice(free.indexOf(own), 1);
    return !own;
  });
}

describe.each([...Map.groupBy(cases, ({ kind }) => kind)])('%s', (_, ofKind) => {
  for (const { name, text, quantities, open } of ofKind)
    (open === undefined ? test : test.fails)(name, () => {
      const found = extract(text).quantities.map(
        ({ subject, value, unit, bound, measure, status, period }) =>
          `${subject} | ${value ?? '-'} ${unit ?? '-'} | ${bound} ${measure} ${status} ${period ?? '-'}`,
      );
      expect({ missed: without(quantities, found), extra: without(found, quantities) }).toEqual({
        missed: [],
        extra: [],
      });
    });
});
