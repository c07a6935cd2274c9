import type { PlanReading } from '../../schema/plan-reading.ts';
import { routes } from '../routes/address.ts';
import { districtHead, type DistrictHead } from './district-head.ts';
import type { ClaimedText } from '../claims/claimed-text.ts';
import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';
import { endedText } from '../wording/claims/ended-text.ts';
import { targetsIn, targetsText } from '../wording/claims/targets-text.ts';

/** A plan in a short list: whose it is, what it is, which years it covers, and what our text of it lacks. */
export interface DocumentView {
  district: DistrictHead;
  title: string;
  href: string;
  kind: string;
  span: string;
  targets: string;
  /** The claim of how many targets. */
  targetsClaim: string;
  /** That its term is over, in words; `null` where it runs on. */
  ended: ClaimedText | null;
  gaps: string[];
}

/** The plans of the readings, in their order. */
export function documents(
  readings: readonly PlanReading[],
  library: Library,
  edition: Edition,
): DocumentView[] {
  const { words, say, to } = edition;
  const planTargets = (plan: string): Pick<DocumentView, 'targets' | 'targetsClaim'> => {
    const claim = targetsIn(library, { plan });
    return { targets: targetsText(claim, library, edition), targetsClaim: claim.id };
  };
  return readings.map(({ about }) => ({
    district: districtHead(library.district(about.district), edition),
    title: say(about.shortTitle),
    href: to(routes.plan(about.id)),
    kind: words.kinds[about.kind],
    span: about.span ? words.plan.span(about.span.from, about.span.to) : words.plan.noSpan,
    ...planTargets(about.id),
    ended: endedText(about.id, library, edition),
    gaps: about.gaps.map(({ note }) => say(note)),
  }));
}
