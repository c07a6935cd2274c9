import type { PlanAbout } from '../schema/plan-about.ts';

/**
 * How the documents of two districts compare: both have one of the same kind and span; of the same kind for other years; of
 * other kinds for the same years; or neither.
 */
export const documentLikenesses = ['alike', 'other-span', 'other-kind', 'unlike'] as const;
export type DocumentLikeness = (typeof documentLikenesses)[number];

type Document = Pick<PlanAbout, 'kind' | 'span'>;

/** How alike the documents of two districts are in kind and span. A document that states no span shares it with none. */
export function documentsAlike(first: readonly Document[], second: readonly Document[]): DocumentLikeness {
  const pairs = first.flatMap((a) =>
    second.map((b) => ({
      kind: a.kind === b.kind,
      span: a.span !== null && a.span.from === b.span?.from && a.span.to === b.span.to,
    })),
  );
  if (pairs.some(({ kind, span }) => kind && span)) return 'alike';
  if (pairs.some(({ kind }) => kind)) return 'other-span';
  return pairs.some(({ span }) => span) ? 'other-kind' : 'unlike';
}
