import type { Finding } from '../../../src/schema/finding.ts';
import type { PlanReading } from '../../../src/schema/plan-reading.ts';

/** Findings as text for the eye, the quantities by their numbers. */
export function findingText(findings: readonly Finding[], readings: readonly PlanReading[]): string {
  const quantities = readings.flatMap((reading) => reading.quantities);
  const lines = findings.flatMap(({ rule, verdict, stated, implied, unit, tolerance, ...finding }) => [
    `${rule}: ${verdict}`,
    ...(stated === null
      ? []
      : [`  stated ${stated}, implied ${implied}, in ${unit}, tolerance ${tolerance}`]),
    ...finding.working.map((line) => `  ${line}`),
    ...finding.terms.map(({ role, plan, quantity }) => {
      const found = quantities.find((each) => each.plan === plan && each.id === quantity)!;
      return `  ${role}: ${found.value} ${found.unit ?? ''} (${found.period})`;
    }),
    ...finding.explanations.map((explanation) => `  perhaps: ${explanation}`),
  ]);
  return findings.length === 0 ? 'nothing to report\n' : `${lines.join('\n')}\n`;
}
