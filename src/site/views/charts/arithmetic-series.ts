import type { ArithmeticSeries, ArithmeticSum } from '../../../charts/arithmetic/series.ts';
import { findingVerdicts, type Finding } from '../../../schema/finding.ts';
import { routes } from '../../routes/address.ts';
import { checkAmounts } from '../checks/check-amounts.ts';
import { findingTitle } from '../../wording/finding-title.ts';
import type { Edition } from '../../edition.ts';
import type { Library } from '../../library.ts';

/** The findings in the order of the chart: those in question first. */
export function orderedFindings({ findings }: Library): Finding[] {
  return findingVerdicts.flatMap((verdict) => findings.filter((finding) => finding.verdict === verdict));
}

/** The sums of the findings, in the words of the edition; the title counts all of the library's. */
export function arithmeticSeries(
  findings: readonly Finding[],
  rest: string | null,
  library: Library,
  edition: Edition,
): ArithmeticSeries {
  const { arithmetic } = edition.words.forms;
  const [differing, unclear, agreeing] = findingVerdicts.map(
    (verdict) => library.findings.filter((finding) => finding.verdict === verdict).length,
  ) as [number, number, number];
  return {
    title: arithmetic.title(differing, library.findings.length),
    description: arithmetic.description(differing, unclear, agreeing),
    sums: findings.map((finding) => sumOf(finding, library, edition)),
    rest,
    labels: arithmetic.labels,
  };
}

function sumOf(finding: Finding, library: Library, edition: Edition): ArithmeticSum {
  const { words, say, to } = edition;
  const { slot, name, shortName } = library.district(finding.district);
  const { title, verbatim } = findingTitle(finding, library, edition);
  const amounts = checkAmounts(finding, library, edition);
  const messages = words.checks.rules[finding.rule];
  return {
    slot,
    name: say(name),
    shortName: say(shortName),
    subject: verbatim ? words.quote(title) : title,
    rule: messages.name,
    verdict: finding.verdict,
    outcome: words.checks.verdict(finding.rule, finding.verdict),
    stated: amounts && amounts.stated,
    implied: amounts && amounts.implied,
    text: amounts === null ? '' : messages.summary(amounts.stated, amounts.implied),
    percent: percentOfStated(finding, finding.implied),
    slackPercent: percentOfStated(finding, finding.tolerance),
    href: `${to(routes.checks)}#${finding.id}`,
  };
}

/** A number of a finding as a percentage of what is stated; `null` where one is not a number, or nothing is stated. */
export function percentOfStated({ stated }: Finding, number: string | null): number | null {
  if (stated === null || number === null) return null;
  const percent = (Number(number) / Number(stated)) * 100;
  return Number.isFinite(percent) ? percent : null;
}
