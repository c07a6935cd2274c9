import type { IndicatorComparison } from '../compare/compare-indicator.ts';
import { hashOf } from '../publish/data/data-version.ts';
import type { Library } from './library.ts';
import { selectionOf } from './routes/chart-selections.ts';

/**
 * What pages depend on, as hashes: a page whose key is that of the build before is taken from there. Each key covers more than
 * its page shows rather than less; the code is Astro's own part of the key.
 */
export interface CacheKeys {
  /** Everything. */
  whole: string;
  /** The plans of some districts, with what all pages share. */
  districts: (ids: readonly string[]) => string;
  /** What the districts of a step (`null` for all) say of an indicator, with the sentences. */
  indicator: (id: string, step: string | null) => string;
}

const made = new WeakMap<Library, CacheKeys>();

/** The keys of the pages of a library. */
export function cacheKeys(library: Library): CacheKeys {
  const known = made.get(library);
  if (known) return known;
  const { content, versions, settings, plans, findings } = library;
  const shared = hashOf([content.vocabulary, settings, versions, plans.map(({ about }) => about)]);
  const ofPlan = new Map(
    plans.map(({ about: { id } }) => [
      id,
      [content.plans[id], findings.filter(({ plan }) => plan === id)] as const,
    ]),
  );
  const keys: CacheKeys = {
    whole: hashOf([shared, [...ofPlan]]),
    districts: (ids) =>
      hashOf([
        shared,
        plans.filter(({ about }) => ids.includes(about.district)).map(({ about }) => ofPlan.get(about.id)),
      ]),
    indicator: (id, step) => {
      const own = step === null ? library : selectionOf(step, library).library;
      const comparison = own.comparison(id);
      return hashOf([shared, comparison, sentencesOf(comparison, library), checksOf(comparison, library)]);
    },
  };
  made.set(library, keys);
  return keys;
}

/** Where all that is said of an indicator stands, with its words and headings. */
function sentencesOf({ said }: IndicatorComparison, library: Library): unknown[] {
  return said
    .flatMap(({ targets, reached, mentions }) => [...targets, ...reached, ...mentions])
    .map(({ plan, sentence }) => library.place(plan, sentence));
}

function checksOf({ said }: IndicatorComparison, library: Library): unknown[] {
  return said
    .flatMap(({ targets, reached }) => [...targets, ...reached])
    .map((quantity) => library.findingsOf(quantity));
}
