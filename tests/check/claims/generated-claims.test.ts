import fc from 'fast-check';
import { expect, it } from 'vitest';
import { falseClaims } from '../../../src/check/claims/false-claims.ts';
import { publishedClaims } from '../../../src/site/claims/published-claims.ts';
import type { Library } from '../../../src/site/library.ts';
import { generatedPlan, libraryFrom } from '../../samples/generated-library.ts';

const failures = (library: Library) =>
  falseClaims({
    claims: publishedClaims(library),
    plans: library.readings,
    indicators: library.vocabulary.indicators,
    topics: library.vocabulary.topics,
    checks: library.findings,
  }).map(({ id, text, reasons }) => [id, text, ...reasons]);

it('whatever the plans of one to six districts say, every claim is carried by its evidence', () => {
  fc.assert(
    fc.property(fc.array(generatedPlan, { minLength: 1, maxLength: 6 }), (plans) => {
      expect(failures(libraryFrom(plans))).toEqual([]);
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

it('counts of targets add up: by plan, by district and by topic they are those of all', () => {
  fc.assert(
    fc.property(fc.array(generatedPlan, { minLength: 1, maxLength: 4 }), (plans) => {
      const counts = publishedClaims(libraryFrom(plans)).flatMap(({ claim }) =>
        claim.kind === 'targets' ? [claim] : [],
      );
      const all = counts.find(({ id }) => id === 'targets/all')!;
      for (const extent of ['plan', 'district', 'topic'] as const) {
        const parts = counts.filter(
          ({ within }) =>
            within[extent] !== null && Object.values(within).filter((limit) => limit !== null).length === 1,
        );
        for (const what of ['figures', 'relative', 'repetitions', 'parts'] as const)
          expect([extent, what, parts.reduce((sum, part) => sum + part[what], 0)]).toEqual([
            extent,
            what,
            all[what],
          ]);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
