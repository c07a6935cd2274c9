import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlan } from '../../src/load/load-plan.ts';
import { loadVocabulary } from '../../src/load/load-vocabulary.ts';
import { planPaths } from '../../src/load/plan-paths.ts';
import type { PlanText } from '../../src/schema/plan-text.ts';

const { vocabulary } = await loadVocabulary('content');
const plans = await Promise.all(
  (await planPaths('content')).map(async (path) => {
    const { plan } = await loadPlan(path, vocabulary!);
    const { about, text } = plan!;
    const original = withoutSpace(
      readFileSync(`content/originals/${about.source.original}`, 'utf8').replace(/^#+ |\*\*|<\/?b>/gmu, ''),
    );
    return { about, markdown: readFileSync(path, 'utf8'), parsed: wholeText(text), original };
  }),
);

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Headings, sentences and cells in the order in which the parser gives them. */
function wholeText({ sections }: PlanText): string {
  const parts = sections.flatMap(({ heading, passages }) => [
    heading,
    ...passages.flatMap((passage) =>
      passage.kind === 'row' ? passage.cells : passage.sentences.map(({ text }) => text),
    ),
  ]);
  return withoutSpace(parts.join(''));
}

/** The runs of the original that the cuts name, in order; `undefined` where one is not found. */
function cutRuns({ about, original }: (typeof plans)[number]): (string | undefined)[] {
  let at = 0;
  return about.cuts.map(({ from, to }) => {
    const start = original.indexOf(withoutSpace(from), at);
    const end = original.indexOf(withoutSpace(to), start + (from === to ? 0 : withoutSpace(from).length));
    if (start < 0 || end < 0) return undefined;
    at = end + withoutSpace(to).length;
    return original.slice(start, at);
  });
}

function times(text: string, part: string): number {
  return text.split(withoutSpace(part)).length - 1;
}

it('has a plan for every original', () => {
  expect(plans.length).toBeGreaterThan(0);
  expect(new Set(plans.map(({ about }) => about.source.original)).size).toBe(plans.length);
});

describe.each(plans.map((plan) => [plan.about.id, plan] as const))('%s', (_, plan) => {
  const { about, original, parsed, markdown } = plan;

  it('holds every character of the original that no cut names, errata applied', () => {
    let expected = original;
    for (const run of cutRuns(plan)) expected = expected.replace(run!, '');
    for (const { printed, corrected } of about.errata)
      expected = expected.replace(withoutSpace(printed), withoutSpace(corrected));
    expect(parsed).toBe(expected);
  });

  it('cuts nothing that is not there', () => {
    expect(cutRuns(plan)).not.toContain(undefined);
  });

  it('corrects only what stands once in the original and once in the plan', () => {
    expect(
      about.errata.map(({ printed, corrected }) => [
        times(original, printed),
        times(parsed, printed),
        times(parsed, corrected),
      ]),
    ).toEqual(about.errata.map(() => [1, 0, 1]));
  });

  it('points to its gaps in its own words', () => {
    const body = markdown.slice(markdown.indexOf('\n---\n') + 5);
    expect(about.gaps.map(({ quote }) => times(withoutSpace(body), quote))).toEqual(about.gaps.map(() => 1));
    expect(about.gaps.every(({ quote }) => body.includes(quote))).toBe(true);
  });

  it('has no space that a conversion left between characters', () => {
    const body = markdown.slice(markdown.indexOf('\n---\n') + 5);
    const prose = body.split('\n').filter((line) => line !== '' && !/^[#|]/u.test(line));
    expect(prose.filter((line) => /\p{sc=Han} +[\p{sc=Han}\d]|\d +[\p{sc=Han}%]/u.test(line))).toEqual([]);
  });
});
