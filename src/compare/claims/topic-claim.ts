import type { ClaimOf } from '../../schema/claim.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { Topic } from '../../schema/topic.ts';
import type { CoverageCell } from '../coverage.ts';
import { evidence, plansOf } from './evidence.ts';

/**
 * That a district's plans only mention a topic, or that no word of it was found in them; `null` where they have text of
 * their own on it.
 */
export function topicClaim(
  topic: Topic,
  cell: CoverageCell,
  readings: readonly PlanReading[],
): ClaimOf<'presence'> | null {
  const { district, passing } = cell;
  // A rank or a comparison is a target too, though a cell counts only those with a figure.
  const setsTarget = readings.some(
    ({ about, quantities }) =>
      about.district === district &&
      quantities.some((quantity) => quantity.topic === topic.id && quantity.status === 'target'),
  );
  if (cell.share > 0 || cell.goals > 0 || setsTarget) return null;
  const plans = plansOf([district], readings);
  return {
    id: `presence/${topic.id}/${district}`,
    kind: 'presence',
    subject: { topic: topic.id },
    district,
    presence: passing === null ? 'unstated' : 'mentioned',
    evidence:
      passing === null
        ? evidence(plans, { words: topic.lookedFor })
        : evidence(plans, { sentences: [passing], words: [passing.word] }),
  };
}
