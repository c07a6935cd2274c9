import type { AlignedQuantity } from '../../../schema/aligned-quantity.ts';
import { findingRules, type Finding, type FindingRule, type Term } from '../../../schema/finding.ts';
import { routes } from '../../routes/address.ts';
import { arithmeticId } from '../charts/arithmetic-chart.ts';
import { checkAmounts } from './check-amounts.ts';
import type { PageLink } from '../../parts/page-link.ts';
import { districtHead, type DistrictHead } from '../../parts/district-head.ts';
import type { Edition } from '../../edition.ts';
import { excerpt, type Excerpt } from '../../parts/excerpt.ts';
import { findingTitle } from '../../wording/finding-title.ts';
import { figureText } from '../../parts/figure-text.ts';
import { whenText } from '../../parts/when-text.ts';
import type { Library } from '../../library.ts';
import { pageNotes, type PageNotes, type NoteView } from '../../parts/page-notes.ts';
import { glossOf, type GlossRun } from '../../wording/gloss/gloss-text.ts';
import type { PageHead } from '../../parts/page-head.ts';
import { termQuantity } from './term-quantity.ts';

/** The page of the plans' own sums: what does not fit first, then what cannot be checked, then every kind of sum with what fits. */
export interface ChecksView {
  head: PageHead;
  lead: string;
  counts: string;
  /** What does not fit. */
  differing: FindingView[];
  /** Those that lack what a check needs. */
  unclear: FindingView[];
  rules: CheckRuleView[];
  notes: NoteView[];
  data: PageLink;
  chart: PageLink;
}

/** A kind of sum: how it is worked out, how much of it is `open` for not fitting or not to be checked, and what fits. */
export interface CheckRuleView {
  id: FindingRule;
  name: string;
  explanation: string;
  formula: string;
  tolerance: string;
  open: number;
  agreeing: FindingView[];
}

/** A finding. `verbatim` says that its title is in the plan's own words. */
export interface FindingView {
  id: string;
  verdict: Finding['verdict'];
  verdictText: string;
  district: DistrictHead;
  title: string;
  verbatim: boolean;
  summary: string | null;
  working: string[];
  tolerance: string | null;
  explanations: string[];
  sentences: CheckedSentence[];
}

/**
 * A sentence with figures of a sum: what each of them is in it, the words marked, and where they stand; `glosses` say the
 * targets among them in the edition's language.
 */
export interface CheckedSentence {
  terms: { role: string; text: string }[];
  excerpt: Excerpt;
  inTable: boolean;
  glosses: GlossRun[][];
  note: NoteView;
}

/** The empty cells that a table row may begin with. */
const emptyCellsRe = /^[ |]*/u;
/** Characters shown around the marked words. */
const room = 60;

interface Setting {
  library: Library;
  edition: Edition;
  notes: PageNotes;
}

/** The view of the page of sums; sources are noted in `notes`. */
export function checksView(
  library: Library,
  edition: Edition,
  notes: PageNotes = pageNotes(library, edition),
): ChecksView {
  const { words, to } = edition;
  const { checks } = words;
  const setting = { library, edition, notes };
  const byVerdict = Map.groupBy(library.findings, ({ verdict }) => verdict);
  const differing = byVerdict.get('differs') ?? [];
  const counted = (verdict: Finding['verdict']): number => byVerdict.get(verdict)?.length ?? 0;
  const rules = findingRules
    .map((rule) => ruleView(rule, setting))
    .filter(({ open, agreeing }) => open + agreeing.length > 0);
  return {
    head: {
      route: routes.checks,
      area: 'checks',
      title: checks.title(differing.length),
      description: checks.lead,
      trail: [],
      pictured: { chart: arithmeticId, selection: null },
    },
    lead: checks.lead,
    counts: checks.counts(differing.length, counted('cannot-be-checked'), counted('agrees')),
    differing: differing.map((finding) => findingView(finding, setting)),
    unclear: (byVerdict.get('cannot-be-checked') ?? []).map((finding) => findingView(finding, setting)),
    rules,
    notes: notes.notes(),
    data: { name: checks.data, href: edition.file('data/checks.json') },
    chart: { name: checks.chart, href: to(routes.chart(arithmeticId)) },
  };
}

function ruleView(rule: FindingRule, setting: Setting): CheckRuleView {
  const { library, edition } = setting;
  const findings = library.findings.filter((finding) => finding.rule === rule);
  const views = (verdict: Finding['verdict']): FindingView[] =>
    findings.filter((finding) => finding.verdict === verdict).map((finding) => findingView(finding, setting));
  const { name, explanation, formula, tolerance } = edition.words.checks.rules[rule];
  return {
    id: rule,
    name,
    explanation,
    formula,
    tolerance,
    open: findings.filter(({ verdict }) => verdict !== 'agrees').length,
    agreeing: views('agrees'),
  };
}

function findingView(finding: Finding, setting: Setting): FindingView {
  const { library, edition } = setting;
  const { id, verdict, district, tolerance, working } = finding;
  const { checks } = edition.words;
  const amounts = checkAmounts(finding, library, edition);
  const quantities = finding.terms.map((term) => ({ term, quantity: termQuantity(term, library) }));
  return {
    id,
    verdict,
    verdictText: checks.verdict(finding.rule, verdict),
    district: districtHead(library.district(district), edition),
    ...findingTitle(finding, library, edition),
    summary: amounts && checks.rules[finding.rule].summary(amounts.stated, amounts.implied),
    working,
    tolerance:
      amounts?.tolerance == null
        ? null
        : Number(tolerance) === 0
          ? checks.exactly
          : checks.tolerance(amounts.tolerance),
    explanations: finding.explanations.map((explanation) => checks.explanations[explanation]),
    sentences: [
      ...Map.groupBy(quantities, ({ term, quantity }) => `${term.plan}\n${quantity.sentence}`).values(),
    ].map((group) => checkedSentence(group, setting)),
  };
}

function checkedSentence(
  group: readonly { term: Term; quantity: AlignedQuantity }[],
  { library, edition, notes }: Setting,
): CheckedSentence {
  const { words } = edition;
  const { plan, sentence } = group[0]!.quantity;
  const place = library.place(plan, sentence);
  const { text } = place.sentence;
  const lead = emptyCellsRe.exec(text)![0].length;
  const start = Math.max(lead, Math.min(...group.map(({ quantity }) => quantity.start)));
  const end = Math.max(...group.map(({ quantity }) => quantity.end));
  return {
    terms: group.map(({ term, quantity }) => ({
      role: words.checks.roles[term.role],
      text: words.phrase([figureText(quantity, library, edition), whenText(quantity, library, edition)]),
    })),
    excerpt: excerpt(text.slice(lead), start - lead, end - lead, room),
    inTable: place.passage.kind === 'row',
    glosses: group.flatMap(({ quantity }) => {
      const gloss = glossOf(quantity, library, edition);
      return gloss ? [gloss] : [];
    }),
    note: notes.cite(plan, sentence),
  };
}
