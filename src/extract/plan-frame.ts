import type { PlanAbout, PlanKind, Span } from '../schema/plan-about.ts';
import { planSentences } from '../parse/plan-sentences.ts';
import type { PlanText } from '../schema/plan-text.ts';
import { dateMentions } from './dates.ts';
import { foldText } from './fold-text.ts';
import { hanValue } from './numeral.ts';

/** What a document says of itself that periods and statuses fall back on. */
export interface PlanFrame {
  kind: PlanKind | null;
  span: Span | null;
  outlook: number | null;
  /** The last year it looks back on, from which 去年, 过去四年 and 今后五年 count; `null` where nothing says. */
  last: number | null;
  /** The year it is written in, which 今年 means; `null` where nothing tells. */
  now: number | null;
  /** Whether `last` is only inferred from what its sentences begin with. */
  assumed: boolean;
  /** Whether it reports how things stand rather than plans: 概况, 总结, 公报. */
  reports: boolean;
}

/** The frame that front matter states. */
export function frameOfAbout({ kind, span, outlook, dates }: PlanAbout): PlanFrame {
  const written = (dates.adopted ?? dates.issued ?? dates.published)!;
  const year = Number(written.slice(0, 4));
  const last = span ? span.from - 1 : lastYearAt(year, Number(written.slice(5, 7)));
  return { kind, span, outlook, last, now: span ? span.from : year, assumed: false, reports: false };
}

/** Documents of the last months of a year look back on that year. */
const lastMonths = 10;

function lastYearAt(year: number, month: number): number {
  return month >= lastMonths ? year : year - 1;
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

/** Words in a title that give the kind of a document, the more telling first. */
const kindWords: { re: RegExp; kind: PlanKind }[] = [
  {
    re: /政府工作报告|人民政府工作的报告|(?:作|向大会)(?:政府)?(?:报告工作|工作报告)|工作报告$|计划执行情况/u,
    kind: 'work-report',
  },
  {
    re: /五年(?:规划|计划)|十[一二三四五六七八九]五[”"]?.{0,12}规划|规划纲要|远景目标/u,
    kind: 'five-year-plan',
  },
  { re: /实施方案|实施意见|实施细则/u, kind: 'implementation-plan' },
  {
    re: /行动方案|行动计划|工作方案|工作要点|工作计划|攻坚方案|任务清单|民生实事|实事项目/u,
    kind: 'action-plan',
  },
  { re: /措施|若干意见|若干政策/u, kind: 'measures' },
];
/** Titles of documents that say how things stand. */
const reportingRe =
  /概况|简介|县情|区情|市情|(?:运行|基本|进展|完成|落实|推进)情况(?!.*(?:计划|安排|思路|打算|草案))|(?:[上下]半年|季度|\d月)[^，。；]{0,12}(?:运行|进展|工作|完成)情况|工作总结$|统计(?:表|快报|年报|资料)?$|统计公报|情况(?:的)?通报|经济形势分析|成就|纪实/u;
/** Headings of what was done in a year, and of what is to be done in one. */
const backHeadingRe = /回顾|总结|完成情况|执行情况|运行情况|工作情况|主要工作(?:和)?成效|成绩/u;
const aheadHeadingRe =
  /工作(?:安排|任务|重点|打算|部署|总体要求|建议|计划|思路)|重点工作|主要目标|预期目标|目标任务|重点任务|目标和/u;

/** How many lines at the start of a document may be its title, its number and its date. */
const titleLines = 14;

/** What a document says of its own years: each `null` where nothing says it. */
interface Years {
  span: Span | null;
  last: number | null;
  now: number | null;
  assumed?: true;
}

/**
 * Infers from a document's first lines and headings what it is and what years it covers: `第十四个五年规划` → 2021–2025,
 * `2021年…行动方案` → 2021, `行动计划（2021—2023年）` → 2021–2023, a work report → the year it plans for. A document without
 * title is read by its headings (`一、2023年工作回顾`), its date, or the years its sentences begin with.
 */
export function framePlan(text: PlanText): PlanFrame {
  const lines = openingLines(text);
  const titles = lines.filter((line) => !/[。；]/u.test(line));
  const opening = titles.length > 0 ? titles : lines;
  const headings = headingLines(text);
  const title = titleOf(opening);
  const stated =
    firstKind(title) ??
    (headings.some(isLookBack) ? 'work-report' : null) ??
    firstKind(opening) ??
    firstKind(lines);
  const reporting = stated !== 'work-report' && title.some((line) => reportingRe.test(line));
  const kind = reporting ? null : stated;
  const { span, last, now, assumed } = yearsOf(kind, text, lines, opening, headings, reporting);
  return {
    kind,
    span,
    outlook: outlookYear(text, span),
    last: span && span.from <= span.to && kind === 'five-year-plan' ? span.from - 1 : last,
    now,
    assumed: assumed === true,
    reports:
      kind === null && (reporting || opening.some((line) => reportingRe.test(line)) || describes(text)),
  };
}

/** The lines before the first that opens a part of the document: its title, its number, its date. */
function titleOf(lines: readonly string[]): string[] {
  const parts = lines.findIndex((line) => sectionLabelRe.test(line));
  return lines.slice(0, parts < 0 ? 1 : parts);
}

/** What only a description of a place says, and what one never says. */
const describingRe =
  /(?:^|[，。；])(?:全[市县区旗镇乡]|现|下|共|总)*(?:辖|总面积|国土面积|地处|位于)|20\d\d年末|据(?:初步|不完全)?(?:核算|统计|悉|了解)|同比[增下上降]|比上年[增下上减提降]|(?:^|[，。；])(?:此次|日前|近日)/u;
const planningRe = /目标|力争|确保|到20\d\d年|今后|下一步|[将要](?=[加推建实抓打]|坚持)/u;

/** Whether a document without title describes how things stand: a brief of a county. */
function describes(text: PlanText): boolean {
  const sentences = Array.from(planSentences(text).values(), (each) => foldText(each.text).text);
  return (
    sentences.some((each) => describingRe.test(each)) && !sentences.some((each) => planningRe.test(each))
  );
}

function isLookBack(heading: string): boolean {
  return /工作(?:的)?回顾/u.test(heading);
}

function yearsOf(
  kind: PlanKind | null,
  text: PlanText,
  lines: readonly string[],
  opening: readonly string[],
  headings: readonly string[],
  reporting: boolean,
): Years {
  const dated = lastOfDate(lines);
  if (kind === 'work-report') {
    const year = aheadYear(headings) ?? titleYear(opening) ?? (dated === null ? null : dated.last + 1);
    const back = backYear([...headings, ...opening]);
    const known = year === null ? back : year - 1;
    const last = known ?? lastSaid(text);
    if (last === null) return { span: null, last, now: null, assumed: true };
    const span = { from: last + 1, to: last + 1 };
    return known === null ? { span, last, now: span.from, assumed: true } : { span, last, now: span.from };
  }
  const span =
    kind === 'five-year-plan'
      ? planSpan(opening.length > 0 ? lines : opening)
      : (titleSpan(opening) ?? titledFiveYears(opening[0] ?? ''));
  if (span && !reporting) return { span, last: span.from - 1, now: span.from };
  const reported = yearIn(
    opening.slice(0, 1).filter((line) => reportingRe.test(line) && !sectionLabelRe.test(line)),
  );
  if (reported !== null) {
    const span = aheadHeadingRe.test(opening[0]!) ? { from: reported, to: reported } : null;
    return { span, last: reported, now: reported };
  }
  if (dated !== null) return { span: null, last: dated.last, now: dated.year };
  const back = backYear([...headings, ...opening]);
  const last = back ?? (kind === null ? lastSaid(text) : null);
  return { span: null, last, now: last === null ? null : last + 1, assumed: true };
}

/** The year of the first heading of what was done: `一、2023年工作回顾`. */
function backYear(headings: readonly string[]): number | null {
  return yearIn(headings.filter((heading) => backHeadingRe.test(heading)));
}

/** The year of the first heading of what is to come: `二、2024年工作安排`. */
function aheadYear(headings: readonly string[]): number | null {
  return yearIn(headings.filter((heading) => aheadHeadingRe.test(heading) && !backHeadingRe.test(heading)));
}

/** `2026年某省政府工作报告`, which plans for that year. */
function titleYear(lines: readonly string[]): number | null {
  return yearIn(lines.filter((line) => /报告/u.test(line) && !backHeadingRe.test(line) && line.length < 60));
}

function yearIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const date = dateMentions(line).find(
      ({ from, to, start, end }) => from !== null && from === to && !/月/u.test(line.slice(start, end)),
    );
    if (date) return date.to;
  }
  return null;
}

/** The year of the date the document bears, or that its number is of, and the last year looked back on at that date. */
function lastOfDate(lines: readonly string[]): { year: number; last: number } | null {
  for (const line of lines) {
    for (const { start, end, to } of dateMentions(line)) {
      const month = /(?:年|[-/.—])(?<month>\d{1,2})(?:月|[-/.—]\d)/u.exec(line.slice(start, end))?.groups?.[
        'month'
      ];
      if (to !== null && month !== undefined) return { year: to, last: lastYearAt(to, Number(month)) };
    }
  }
  return null;
}

/** The latest year that a sentence begins with and reports on; only for documents that name no year of their own. */
function lastSaid(text: PlanText): number | null {
  let last: number | null = null;
  for (const { passages } of text.sections)
    for (const { sentences } of passages)
      for (const { text: sentence } of sentences) {
        const year = /^\s*(?<year>(?:19|20)\d{2})\s*年(?:，|,|全)/u.exec(sentence)?.groups?.['year'];
        if (year !== undefined && !/目标|力争|将|计划/u.test(sentence.slice(0, 30)))
          last = Math.max(last ?? 0, Number(year));
      }
  return last;
}

function headingLines(text: PlanText): string[] {
  return text.sections.map(({ heading }) => foldText(heading).text).filter((heading) => heading !== '');
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
/** A line that opens a part of the document is not its title. */
const sectionLabelRe = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第.{1,3}[章节])/u;

function titleSpan(lines: readonly string[]): Span | null {
  const documentRe = /方案|计划|要点|措施|意见|规划|清单|实事|任务|报告|工作/u;
  for (const line of lines) {
    if (!documentRe.test(line) || sectionLabelRe.test(line)) continue;
    for (const { from, to, start, end } of dateMentions(line).reverse()) {
      if (from === null || to === null || /月/u.test(line.slice(start, end))) continue;
      if (/[〔\[（(]$/u.test(line.slice(0, start)) && /^[〕\]]/u.test(line.slice(end))) continue;
      if (backHeadingRe.test(line) && dateMentions(line).length === 1) continue;
      return { from, to };
    }
  }
  return null;
}

/** `某区“十五五”主要指标`: a title that names the years of a five-year plan, and does not look back on them. */
function titledFiveYears(title: string): Span | null {
  const groups = fiveYearPlanRe.exec(title)?.groups;
  const aims =
    /目标|指标|任务|项目|工程|规划|安排|思路|方案|计划|行动|意见/u.test(title) &&
    !/时期|期间|以来|回顾|成就|完成/u.test(title);
  return groups && aims && !sectionLabelRe.test(title) ? fiveYearSpan(fiveYearOrdinal(groups)) : null;
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
