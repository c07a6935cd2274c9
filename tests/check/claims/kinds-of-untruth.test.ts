import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainForm } from '../../../src/align/plain-form.ts';
import type { AlignedQuantity } from '../../../src/schema/aligned-quantity.ts';
import { editionOf } from '../../../src/site/edition.ts';
import type { Library } from '../../../src/site/library.ts';
import { periodText, whenText } from '../../../src/site/parts/when-text.ts';
import { publishedClaims } from '../../../src/site/claims/published-claims.ts';
import { indicatorTitle } from '../../../src/site/wording/claims/indicator-title.ts';
import { generatedPlan, libraryFrom } from '../../samples/generated-library.ts';

const editions = [editionOf('zh', '/'), editionOf('en', '/')];

/** One library of thirty districts and some of fewer, drawn once with a seed: what each kind is tried on. */
const libraries: Library[] = [1, 3, 9, 30].map((districts) =>
  libraryFrom(
    fc.sample(fc.array(generatedPlan, { minLength: districts, maxLength: districts }), {
      numRuns: 1,
      seed: districts,
    })[0]!,
  ),
);

/** Runs a check on every quantity of all libraries that it is for, and sees that there are some. */
function each(
  isMeant: (quantity: AlignedQuantity, text: string) => boolean,
  check: (quantity: AlignedQuantity, library: Library, text: string) => void,
): void {
  let tried = 0;
  for (const library of libraries)
    for (const { quantities, text } of library.readings)
      for (const quantity of quantities) {
        const passage = text.sections
          .flatMap(({ passages }) => passages)
          .flatMap(({ sentences }) => sentences)
          .find(({ anchor }) => anchor === quantity.sentence)!;
        if (!isMeant(quantity, passage.text)) continue;
        tried += 1;
        check(quantity, library, passage.text);
      }
  expect(tried).toBeGreaterThan(5);
}

/** The words of a sentence or heading of a plan, in the form in which words are looked for. */
const textsOf = (library: Library, district: string): string[] =>
  library.readings
    .filter(({ about }) => about.district === district)
    .flatMap(({ text }) =>
      text.sections.flatMap(({ heading, passages }) => [
        heading,
        ...passages.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
      ]),
    )
    .map((text) => plainForm(text).text);

it('1: what a table puts in brackets is of all its years, and is nowhere called yearly', () => {
  each(
    ({ cell }) => cell !== null && cell.startsWith('['),
    (quantity, library) => {
      expect(quantity.yearly).toBe(false);
      for (const edition of editions)
        expect(whenText(quantity, library, edition)).not.toMatch(/每年|年均|yearly|a year/u);
    },
  );
});

it('2: a district is called silent only if none of the words looked for stands in its plans', () => {
  let tried = 0;
  for (const library of libraries)
    for (const { claim } of publishedClaims(library)) {
      if (claim.kind !== 'presence' || claim.presence !== 'unstated' || !('indicator' in claim.subject))
        continue;
      const id = claim.subject.indicator;
      const { lookedFor } = library.vocabulary.indicators.find((indicator) => indicator.id === id)!;
      const texts = textsOf(library, claim.district);
      for (const word of lookedFor) {
        tried += 1;
        expect(texts.filter((text) => text.includes(plainForm(word).text))).toEqual([]);
      }
    }
  expect(tried).toBeGreaterThan(100);
});

it('3: a count of targets with figures counts none without a number', () => {
  let tried = 0;
  for (const library of libraries)
    for (const { claim } of publishedClaims(library)) {
      if (
        claim.kind !== 'targets' ||
        claim.within.district === null ||
        claim.within.plan !== null ||
        claim.within.topic !== null
      )
        continue;
      const targets = library.readings
        .filter(({ about }) => about.district === claim.within.district)
        .flatMap(({ quantities }) => quantities)
        .filter(({ status }) => status === 'target');
      tried += 1;
      expect(claim.relative).toBe(targets.filter(({ value }) => value === null).length);
      expect(claim.figures + claim.repetitions + claim.parts).toBe(
        targets.filter(({ value }) => value !== null).length,
      );
    }
  expect(tried).toBeGreaterThan(20);
});

it('4: “only” is said of an indicator only where of every other district nothing was found at all', () => {
  let tried = 0;
  for (const library of libraries)
    for (const { indicator, said } of library.comparisons) {
      const title = indicatorTitle(library.comparison(indicator.id), library, editions[0]!);
      if (!title.startsWith('只有') || title.startsWith('只有名次')) continue;
      tried += 1;
      const stating = said.filter(({ targets }) => targets.some(({ value }) => value !== null));
      expect(stating).toHaveLength(1);
      const others = said.filter((one) => one !== stating[0]);
      expect(others.map(({ presence }) => presence)).toEqual(others.map(() => 'unstated'));
    }
  expect(tried).toBeGreaterThan(0);
});

it('5: a figure whose plan names it otherwise carries that name, as it stands in its sentence', () => {
  each(
    ({ ownName }) => ownName !== null,
    ({ ownName, indicator }, library, text) => {
      const shared = library.vocabulary.indicators.find(({ id }) => id === indicator)!.name.zh;
      expect(text).toContain(ownName);
      expect(ownName).not.toBe(shared);
    },
  );
});

it('6: a year that its sentence does not give says where it comes from', () => {
  each(
    ({ periodFrom }, text) => periodFrom !== null && !/20\d\d/u.test(text),
    (quantity, library) => {
      expect(quantity.periodFrom).not.toBe('sentence');
      for (const edition of editions)
        expect(periodText(quantity, library, edition)).toMatch(/[（(].+[）)]$/u);
    },
  );
});

it('7: points of a share are no growth, and a number doubled is no rate of growth', () => {
  each(
    ({ unit }) => unit === '个百分点' || unit === '倍',
    (quantity, library) => {
      for (const edition of editions)
        expect(whenText(quantity, library, edition)).not.toMatch(/增速|growth rate/u);
      if (quantity.unit === '个百分点') expect(quantity.measure).toBe('change');
    },
  );
});

it('8: a preface sets no task', () => {
  let tried = 0;
  for (const library of libraries) {
    const prefaces = library.readings.flatMap(({ goals }) => goals.filter(({ role }) => role === 'preamble'));
    tried += prefaces.length;
    const tasks = publishedClaims(library).flatMap(({ claim }) =>
      claim.kind === 'tasks' ? claim.goals : [],
    );
    for (const { plan, anchor } of prefaces)
      expect(tasks.some((task) => task.plan === plan && task.anchor === anchor)).toBe(false);
  }
  expect(tried).toBeGreaterThan(0);
});
