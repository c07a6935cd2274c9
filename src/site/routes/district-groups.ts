import type { Bilingual } from '../../schema/bilingual.ts';
import type { Library, ShownDistrict } from '../library.ts';

/** The districts with plans of one city, which is what is set side by side. Its id means all of them in an address. */
export interface DistrictGroup {
  id: string;
  name: Bilingual;
  districts: ShownDistrict[];
}

/** The groups of a library, in the order of their first districts. */
export function districtGroups({ districts }: Pick<Library, 'districts'>): DistrictGroup[] {
  return [...Map.groupBy(districts, ({ city }) => city.id)].map(([id, own]) => ({
    id,
    name: own[0]!.city,
    districts: own,
  }));
}

/** The pairs of districts of one city, each in the districts' own order. */
export function districtPairs(library: Pick<Library, 'districts'>): [ShownDistrict, ShownDistrict][] {
  return districtGroups(library).flatMap(({ districts }) =>
    districts.flatMap((first, index) =>
      districts.slice(index + 1).map((second): [ShownDistrict, ShownDistrict] => [first, second]),
    ),
  );
}
