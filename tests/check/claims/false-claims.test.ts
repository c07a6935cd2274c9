import { describe, expect, it } from 'vitest';
import type { ClaimData } from '../../../src/check/claims/claim-data.ts';
import { falseClaims } from '../../../src/check/claims/false-claims.ts';
import type { Claim, ClaimKind, ClaimOf } from '../../../src/schema/claim.ts';
import { publishedClaims } from '../../../src/site/claims/published-claims.ts';
import { publishedLibrary } from '../../site/published-library.ts';

const library = await publishedLibrary();
const data: ClaimData = {
  claims: publishedClaims(library),
  plans: library.readings,
  indicators: library.vocabulary.indicators,
  topics: library.vocabulary.topics,
  checks: library.findings,
};

/** What is said against a claim after a change of it; the first claim of the kind that `fits`. */
function after<Kind extends ClaimKind>(
  kind: Kind,
  change: (claim: ClaimOf<Kind>) => Partial<ClaimOf<Kind>>,
  fits: (claim: ClaimOf<Kind>) => boolean = () => true,
): string[] {
  const isOfKind = (claim: Claim): claim is ClaimOf<Kind> => claim.kind === kind;
  const published = data.claims.find(({ claim }) => isOfKind(claim) && fits(claim))!;
  const claim = published.claim as ClaimOf<Kind>;
  const changed = { ...published, claim: { ...claim, ...change(claim) } as Claim };
  return falseClaims({ ...data, claims: [changed] }).flatMap(({ reasons }) => reasons);
}

it('every claim of the published site is carried by its evidence', () => {
  expect(falseClaims(data)).toEqual([]);
  expect(new Set(data.claims.map(({ claim }) => claim.kind)).size).toBeGreaterThan(10);
});

describe('a claim that is made false is found', () => {
  it('a wrong count of targets', () => {
    expect(after('targets', ({ figures }) => ({ figures: figures + 1 })).join()).toContain('with a figure');
    expect(
      after('targets', ({ figures, relative }) => ({ figures: figures + relative, relative: 0 })).join(),
    ).toContain('without one');
  });

  it('a wrong total, or number of sums', () => {
    expect(after('total', ({ count }) => ({ count: count + 1 }))).not.toEqual([]);
    expect(after('sums', ({ count }) => ({ count: count - 1 }))).not.toEqual([]);
  });

  it('a silence that a plan breaks, or that rests on no word', () => {
    const isMention = ({ presence }: ClaimOf<'presence'>): boolean => presence === 'mentioned';
    const isSilence = ({ presence }: ClaimOf<'presence'>): boolean => presence === 'unstated';
    expect(after('presence', () => ({ presence: 'unstated' }), isMention)).not.toEqual([]);
    expect(
      after('presence', ({ evidence }) => ({ evidence: { ...evidence, words: [] } }), isSilence),
    ).toContain('no word was looked for');
    expect(
      after(
        'presence',
        ({ evidence }) => ({ evidence: { ...evidence, words: [...evidence.words, '发展'] } }),
        isSilence,
      ).join(),
    ).toContain('发展 stands in a plan');
  });

  it('a mention without a sentence that holds its word', () => {
    expect(
      after(
        'presence',
        ({ evidence }) => ({ evidence: { ...evidence, words: ['不在任何一句里'] } }),
        ({ presence, evidence }) => presence === 'mentioned' && evidence.sentences.length > 0,
      ).join(),
    ).toContain('holds none of its words');
  });

  it('an “only” beside a district that mentions it', () => {
    const published = data.claims.find(
      ({ claim }) =>
        claim.kind === 'indicator' && claim.agreement === 'alone' && claim.others.mentioned.length > 0,
    )!;
    const text = { zh: `只有${published.text.zh}`, en: published.text.en };
    expect(falseClaims({ ...data, claims: [{ ...published, text }] })[0]?.reasons.join()).toContain('only');
  });

  it('a title that gives a district’s figure as another’s, or a number that no plan states', () => {
    expect(
      after(
        'indicator',
        ({ stating: [first], others }) => ({ stating: [], others: { ...others, unstated: [first!] } }),
        ({ agreement }) => agreement === 'alone',
      ),
    ).not.toEqual([]);
    const published = data.claims.find(
      ({ claim }) => claim.kind === 'indicator' && claim.agreement === 'alone',
    )!;
    const text = { ...published.text, zh: `${published.text.zh}，98765` };
    expect(falseClaims({ ...data, claims: [{ ...published, text }] })[0]?.reasons.join()).toContain('98765');
  });

  it('a pair that does not both set it, cannot be compared after all, or has one that sets it', () => {
    expect(after('both', ({ figures: [first] }) => ({ figures: [first!, first!] }))).not.toEqual([]);
    expect(
      after(
        'incomparable',
        () => ({ reasons: ['different-measure'] }),
        ({ reasons }) => reasons[0] !== 'different-measure',
      ),
    ).not.toEqual([]);
    expect(after('one-of-two', ({ district, other }) => ({ district: other, other: district }))).not.toEqual(
      [],
    );
    const both = data.claims.map(({ claim }) => claim).find((claim) => claim.kind === 'both')!;
    expect(
      after('neither', ({ indicators }) => ({
        districts: both.districts,
        indicators: [...indicators, both.indicator],
      })).join(),
    ).toContain(`sets ${both.indicator}`);
  });

  it('a wrong number of tasks, of units, or an end of a term that has not come', () => {
    expect(
      after(
        'tasks',
        () => ({ goals: [] }),
        ({ goals }) => goals.length > 0,
      ),
    ).not.toEqual([]);
    expect(after('responsible', ({ count }) => ({ count: count + 1 }))).not.toEqual([]);
    expect(after('ended', ({ year }) => ({ year: year + 1 }))).not.toEqual([]);
    expect(after('ended', () => ({ asOf: '2020-01-01' }))).not.toEqual([]);
  });

  it('any claim without evidence', () => {
    expect(
      after('targets', () => ({ evidence: { plans: [], quantities: [], sentences: [], words: [] } })),
    ).toContain('it rests on no plan');
  });
});
