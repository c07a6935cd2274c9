import type { Vocabulary } from '../../schema/vocabulary.ts';
import type { VocabularyComplaint } from './complaint.ts';

/** What districts of one city contradict each other in: the slot that sets colour and shape, and the name of the city. */
export function districtsApart({ districts }: Vocabulary): VocabularyComplaint[] {
  return districts.flatMap(({ id, slot, city }, index) => {
    const own = districts.flatMap((district, at) =>
      district.city.id === city.id ? [{ ...district, at }] : [],
    );
    const place = (at: number, key: string): VocabularyComplaint['at'] => ({
      name: 'districts',
      path: [at, key],
    });
    const [first] = own as [(typeof own)[number]];
    const other = own.find((district) => district.at < index && district.slot === slot);
    const free = own
      .map((_, number) => number)
      .find((number) => !own.some((district) => district.slot === number));
    return [
      ...(other
        ? [
            {
              ruleId: 'unique-slot',
              reason: `“${id}” has the slot ${slot} of “${other.id}”, and so its colour and shape; the next free one in its city is ${free!}.`,
              at: place(index, 'slot'),
              first: place(other.at, 'slot'),
            },
          ]
        : []),
      ...(city.zh === first.city.zh && city.en === first.city.en
        ? []
        : [
            {
              ruleId: 'one-city',
              reason: `The city “${city.id}” is called ${city.zh} (${city.en}) here and ${first.city.zh} (${first.city.en}) before.`,
              at: place(index, 'city'),
              first: place(first.at, 'city'),
            },
          ]),
    ];
  });
}
