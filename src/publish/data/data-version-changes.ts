import type { PlanRecord, VersionContent } from '../../schema/version-record.ts';

/** How a plan differs between two versions of the data: its text, or only what was read from it. */
export type PlanChange =
  | { kind: 'added'; plan: string; after: PlanRecord }
  | { kind: 'removed'; plan: string }
  | { kind: 'text' | 'reading'; plan: string; before: PlanRecord; after: PlanRecord };

/** What changed from one version of the data to a later one. */
export interface VersionChanges {
  plans: PlanChange[];
  vocabulary: boolean;
}

/** Compares the content of two versions. */
export function versionChanges(before: VersionContent, after: VersionContent): VersionChanges {
  const ids = [...new Set([...Object.keys(after.plans), ...Object.keys(before.plans)])];
  return {
    plans: ids.flatMap((plan) => planChange(plan, before.plans[plan], after.plans[plan])),
    vocabulary: before.vocabulary !== after.vocabulary,
  };
}

function planChange(
  plan: string,
  before: PlanRecord | undefined,
  after: PlanRecord | undefined,
): PlanChange[] {
  if (!after) return [{ kind: 'removed', plan }];
  if (!before) return [{ kind: 'added', plan, after }];
  if (before.text !== after.text) return [{ kind: 'text', plan, before, after }];
  return before.reading === after.reading ? [] : [{ kind: 'reading', plan, before, after }];
}
