import type { Span } from '../schema/plan-about.ts';
import type { Measure, Status } from '../schema/quantity.ts';
import type { Role, Section } from '../schema/plan-text.ts';
import { foldText } from './fold-text.ts';
import type { PlanFrame } from './plan-frame.ts';
import { quotedRuns } from './quoted.ts';
import { timeCues, type TimeCue } from './time-cue.ts';

/** What a section, a passage or a clause says of when and whether, for the numbers in it: wanted, or so already. */
export interface Standing {
  status: Exclude<Status, 'baseline'>;
  /** The words of time that hold here; `null` where only the plan's own years do. */
  time: Pick<TimeCue, 'kind' | 'span'> | null;
}

const pastHeadingRe = /回顾|成就|成效|基础|现状|总结|取得|主要成绩/u;
const aheadHeadingRe = /安排|任务|目标|打算|部署|重点|建议|总体要求|思路|展望|举措|下一步|今后|未来/u;

/** Whether years lie before what the plan plans: `undefined` if the plan states no years. */
export function isPast(cue: Pick<TimeCue, 'span' | 'past'>, frame: PlanFrame): boolean | undefined {
  if (cue.past !== null) return cue.past;
  return frame.span === null ? undefined : cue.span.to < frame.span.from;
}

/** The standing of each section, from its heading, the headings around it, and its role. */
export function sectionStandings(sections: readonly Section[], frame: PlanFrame): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const section of sections) {
    const around = section.parent === null ? undefined : standings.get(section.parent);
    standings.set(section.anchor, sectionStanding(section, around, frame));
  }
  return standings;
}

function sectionStanding(section: Section, around: Standing | undefined, frame: PlanFrame): Standing {
  const folded = foldText(section.heading);
  const cues = timeCues(folded.text, quotedRuns(folded), frame).filter(
    (cue) => cue.span.from !== frame.span?.from || cue.kind !== 'during',
  );
  const cue = cues.length === 1 && !/第.{1,3}个五年|规划纲要/u.test(folded.text) ? cues[0] : undefined;
  const past = cue && isPast(cue, frame);
  const said =
    past === true || (pastHeadingRe.test(folded.text) && !aheadHeadingRe.test(folded.text))
      ? 'achieved'
      : past === false || aheadHeadingRe.test(folded.text)
        ? 'target'
        : undefined;
  const status = said ?? around?.status ?? roleStatus(section.role, frame);
  return {
    status,
    time: cue ?? (said === undefined || said === around?.status ? (around?.time ?? null) : null),
  };
}

/** A work report begins with what was done, under headings or none. */
function roleStatus(role: Role, frame: PlanFrame): Standing['status'] {
  return role === 'context' || (role === 'goal' && frame.kind === 'work-report') ? 'achieved' : 'target';
}

/** The period of a number by its measure, from the standing of its place and the plan's own years. */
export function fallbackPeriod(
  measure: Measure,
  { status, time }: Standing,
  role: Role,
  frame: PlanFrame,
  origin: boolean,
): string | null {
  if (frame.span === null && time === null) return null;
  const span =
    time?.span ??
    (role === 'vision' && frame.outlook !== null && status === 'target' ? yearOf(frame.outlook) : frame.span);
  if (span === null) return null;
  const covered = time !== null || status === 'target' ? span : before(span);
  if (origin) return String((status === 'target' ? span.from : covered.from) - 1);
  const flows =
    measure === 'growth' || measure === 'change' || (measure === 'count' && status === 'achieved');
  return flows ? periodOf(covered) : String(covered.to);
}

/** The years before a plan's own that it looks back on: five before five, else the one before. */
function before({ from, to }: Span): Span {
  return to - from === 4 ? { from: from - 5, to: from - 1 } : { from: from - 1, to: from - 1 };
}

function yearOf(year: number): Span {
  return { from: year, to: year };
}

/** A span as a period: `2021-2025`, or one year. */
export function periodOf({ from, to }: Span): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** The period that words of time give a number: an average yearly growth up to a year runs from the plan's first year. */
export function cuePeriod(
  cue: Pick<TimeCue, 'kind' | 'span'>,
  measure: Measure,
  yearly: boolean,
  frame: PlanFrame,
): string {
  const { kind, span } = cue;
  const runs =
    kind === 'by' && frame.span !== null && frame.span.from < span.to && span.to <= frame.span.to + 15;
  if (runs && (measure === 'growth' || yearly)) return periodOf({ from: frame.span!.from, to: span.to });
  return periodOf(span);
}
