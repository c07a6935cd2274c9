import { routes } from '../routes/address.ts';
import type { Edition } from '../edition.ts';
import type { ShownDistrict } from '../library.ts';

/** A district as it heads a column or names a line; `documents` are its kinds of document: `五年规划 · 实施方案`. */
export interface DistrictHead {
  id: string;
  name: string;
  shortName: string;
  slot: number;
  documents: string;
  href: string;
}

/** The head of a district. */
export function districtHead(
  { id, name, shortName, slot, plans }: ShownDistrict,
  edition: Edition,
): DistrictHead {
  return {
    id,
    name: edition.say(name),
    shortName: edition.say(shortName),
    slot,
    documents: plans
      .map(({ about: { kind, span } }) => {
        const year = span && span.from === span.to ? `${span.from} ` : '';
        return year + edition.words.kinds[kind];
      })
      .join(' · '),
    href: edition.to(routes.district(id)),
  };
}
