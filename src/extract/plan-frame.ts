import type { PlanAbout, PlanKind, Span } from '../schema/plan-about.ts';
import type { PlanText } from '../schema/plan-text.ts';
import { dateMentions } from './dates.ts';
import { foldText } from './fold-text.ts';
import { hanValue } from './numeral.ts';

/** What a document says of itself that periods and statuses fall back on. */
export interface PlanFrame {
  kind: PlanKind | null;
  span: Span | null;
  outlook: number | null;
}

/** The frame that front matter states. */
export function frameOfAbout({
  kind,
  span,
  outlook,
}: Pick<PlanAbout, 'kind' | 'span' | 'outlook'>): PlanFrame {
  return { kind, span, outlook };
}

/** The first five-year plan after which they came every five years without a gap: the tenth, 2001–2005. */
const tenthPlanFrom = 2001;

/** The years of the n-th five-year plan (第十四个五年规划, “十四五”): the 14th is 2021–2025. */
export function fiveYearSpan(ordinal: number): Span {
  const from = tenthPlanFrom + (ordinal - 10) * 5;
  return { from, to: from + 4 };
}

/** `第十四个五年规划`, `“十四五”规划`. */
export const fiveYearPlanRe =
  /第(?<long>十[一二三四五六七八九]?)个五年|[“"‘']?十(?<short>[一二三四五六七八九])五[”"’']?/u;

/** The ordinal in a match of `fiveYearPlanRe`. */
export function fiveYearOrdinal(groups: Record<string, string | undefined>): number {
  return groups['long'] === undefined ? 10 + hanValue(groups['short']!)! : hanValue(groups['long'])!;
}

/** Words in a title that tell the kind of a document, the more telling first. */
const kindWords: { re: RegExp; kind: PlanKind }[] = [
  { re: /政府工作报告|人民政府工作的报告/u, kind: 'work-report' },
  {
    re: /五年(?:规划|计划)|十[一二三四五六七八九]五[”"]?.{0,12}规划|规划纲要|远景目标/u,
    kind: 'five-year-plan',
  },
  { re: /实施方案|实施意见|实施细则/u, kind: 'implementation-plan' },
  { re: /行动方案|行动计划|工作方案|工作要点|工作计划|攻坚方案|任务清单|民生实事/u, kind: 'action-plan' },
  { re: /措施|若干意见|若干政策/u, kind: 'measures' },
];

/** How many lines at the start of a document may be its title, its number and its date. */
const titleLines = 14;

/**
 * Infers from a document's first lines what it is and what years it covers: `第十四个五年规划` → 2021–2025,
 * `2021年…行动方案` → 2021, `行动计划（2021—2023年）` → 2021–2023, a work report → the year it plans for.
 */
export function framePlan(text: PlanText): PlanFrame {
  const lines = openingLines(text);
  const titles = lines.filter((line) => !/[。；]/u.test(line));
  const opening = titles.length > 0 ? titles : lines;
  const kind = firstKind(opening) ?? firstKind(lines);
  const span =
    kind === 'work-report'
      ? reportSpan(text, lines)
      : kind === 'five-year-plan'
        ? planSpan(lines)
        : titleSpan(opening);
  return { kind, span, outlook: outlookYear(text, span) };
}

function openingLines(text: PlanText): string[] {
  const lines: string[] = [];
  for (const section of text.sections) {
    if (section.heading !== '') lines.push(foldText(section.heading).text);
    for (const passage of section.passages) {
      if (lines.length >= titleLines) return lines;
      lines.push(foldText(passage.sentences.map((sentence) => sentence.text).join('')).text);
    }
    if (lines.length >= titleLines) break;
  }
  return lines;
}

function firstKind(lines: readonly string[]): PlanKind | null {
  for (const line of lines) {
    const found = kindWords.find(({ re }) => re.test(line));
    if (found) return found.kind;
  }
  return null;
}

function planSpan(lines: readonly string[]): Span | null {
  for (const line of lines) {
    const groups = fiveYearPlanRe.exec(line)?.groups;
    if (groups) return fiveYearSpan(fiveYearOrdinal(groups));
  }
  return titleSpan(lines);
}

/** `2021年…方案`, `三年行动计划（2021—2023年）`; a line that is only a date is when it was issued, not what it covers. */
function titleSpan(lines: readonly string[]): Span | null {
  const documentRe = /方案|计划|要点|措施|意见|规划|清单|实事|任务|报告|工作/u;
  for (const line of lines) {
    if (!documentRe.test(line)) continue;
    for (const { from, to, start, end } of dateMentions(line).reverse()) {
      if (from === null || to === null || /月/u.test(line.slice(start, end))) continue;
      if (/[〔\[（(]$/u.test(line.slice(0, start)) && /^[〕\]]/u.test(line.slice(end))) continue;
      return { from, to };
    }
  }
  return null;
}

/** The year a report is given and plans for: its title's or its date's, or the year its section on tasks names. */
function reportSpan(text: PlanText, lines: readonly string[]): Span | null {
  const years: number[] = [];
  for (const section of text.sections) {
    const heading = foldText(section.heading).text;
    if (/工作(?:安排|任务|重点|打算|部署|总体要求|建议)|主要目标|预期目标|目标任务/u.test(heading)) {
      const year = dateMentions(heading).at(-1)?.to;
      if (year != null) return { from: year, to: year };
    }
  }
  for (const line of lines) {
    for (const { to } of dateMentions(line)) if (to !== null) years.push(to);
    if (years.length > 0) break;
  }
  const year = years[0];
  return year === undefined ? null : { from: year, to: year };
}

function outlookYear(text: PlanText, span: Span | null): number | null {
  if (span === null) return null;
  for (const section of text.sections) {
    if (!/远景|展望/u.test(section.heading)) continue;
    const year = dateMentions(foldText(section.heading).text).at(-1)?.to ?? null;
    if (year !== null && year > span.to) return year;
  }
  return null;
}
