import { expect, test } from 'vitest';
import { foldText } from '../../src/search/fold-text.ts';
import { searchClaim } from '../../src/search/search-claim.ts';
import { anyFilter, ask, indexOf, readings, vocabulary } from './published-plans.ts';

const made = indexOf(readings);
const districts = vocabulary.districts
  .map(({ id }) => id)
  .filter((id) => readings.some(({ about }) => about.district === id));

/** All that the plans of each district say, folded, by a plain walk: headings and sentences. */
const textsOf = new Map(
  districts.map((district) => [
    district,
    readings
      .filter(({ about }) => about.district === district)
      .flatMap(({ text }) =>
        text.sections.flatMap(({ heading, passages }) => [
          heading,
          ...passages.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)),
        ]),
      )
      .map((text) => foldText(text).text),
  ]),
);

/** Words of two to five characters from all over the plans, at steps that no text follows. */
const phrases = readings.flatMap(({ text }, plan) =>
  text.sections
    .flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences))
    .filter((_, at) => at % 31 === plan)
    .flatMap((sentence, at) => {
      const han = sentence.text.match(/\p{Script=Han}+/gu)?.find(({ length }) => length >= 5);
      return han === undefined ? [] : [han.slice(0, 2 + (at % 4))];
    }),
);

const holdersOf = (phrase: string): string[] =>
  districts.filter((district) => textsOf.get(district)!.some((text) => text.includes(phrase)));

test('there are words to try, some of all districts and some of one', () => {
  const holders = phrases.map((phrase) => holdersOf(phrase).length);
  expect(holders.length).toBeGreaterThan(20);
  expect(holders).toContain(districts.length);
  expect(holders).toContain(1);
});

test.each(phrases)(
  'of “%s”, no district is called silent whose plans hold it, and the other way round',
  async (phrase) => {
    const { answers } = await ask(made, phrase);
    const claims = answers.map((answer) => searchClaim(answer, anyFilter, districts));
    for (const { complete, districts: named, silent } of claims) {
      if (!complete) expect([...named, ...silent]).toEqual([]);
    }
    const last = claims.at(-1)!;
    const holding = holdersOf(phrase);
    expect(last.tier).toBe('phrase');
    expect(last.complete).toBe(true);
    expect(last.districts.map(({ district }) => district)).toEqual(holding);
    expect(last.silent).toEqual(districts.filter((district) => !holding.includes(district)));
    expect(last.districts.reduce((sum, { count }) => sum + count, 0)).toBe(last.places);
  },
);

test('a search that is narrowed calls nobody silent', async () => {
  const filters = { ...anyFilter, district: districts[0]! };
  const { answers } = await ask(made, phrases[0]!, filters);
  expect(searchClaim(answers.at(-1)!, filters, districts).silent).toEqual([]);
});
