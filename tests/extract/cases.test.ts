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
  /** Whether its subjects must be read as labelled, but for the marks of a name. */
  exact: boolean;
}

/** The lots whose subjects were labelled as they are read; in later ones as a person would name them. */
const exactLots = ['cases.yaml', 'more-cases.yaml', 'third-cases.yaml'];

const folder = new URL('../fixtures/cases/', import.meta.url);
const cases = readdirSync(folder).flatMap((file) =>
  (parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Case, 'exact'>[]).map((each): Case => ({
    ...each,
    exact: exactLots.includes(file),
  })),
);

const plain = (words: string): string => words.replace(/[“”]/gu, '');

/** A quantity as a case writes it: `subject | value unit | bound measure status period`. */
interface Line {
  subject: string;
  rest: string;
}

function lineOf(written: string): Line {
  const [subject, ...rest] = written.split(' | ');
  return { subject: subject!, rest: rest.join(' | ') };
}

/** The lines of one list that have none of their own in the other: all fields the same, and a subject alike or the same. */
function without(lines: readonly string[], others: readonly string[], exact: boolean): string[] {
  const free = others.map(lineOf);
  return lines.filter((written) => {
    const { subject, rest } = lineOf(written);
    const same = free.filter((other) => other.rest === rest);
    const own =
      same.find((other) => plain(other.subject) === plain(subject)) ??
      same.find((other) => !exact && isAlike(other.subject, subject));
    if (own) free.splice(free.indexOf(own), 1);
    return !own;
  });
}

describe.each([...Map.groupBy(cases, ({ kind }) => kind)])('%s', (_, ofKind) => {
  for (const { name, text, quantities, open, exact } of ofKind)
    (open === undefined ? test : test.fails)(name, () => {
      const found = extract(text).quantities.map(
        ({ subject, value, unit, bound, measure, status, period }) =>
          `${subject} | ${value ?? '-'} ${unit ?? '-'} | ${bound} ${measure} ${status} ${period ?? '-'}`,
      );
      expect({ missed: without(quantities, found, exact), extra: without(found, quantities, exact) }).toEqual(
        {
          missed: [],
          extra: [],
        },
      );
    });
});
