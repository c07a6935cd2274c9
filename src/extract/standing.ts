import type { Span } from '../schema/plan-about.ts';
import type { Status } from '../schema/quantity.ts';
import type { Role, Section } from '../schema/plan-text.ts';
import { foldText } from './fold-text.ts';
import type { PlanFrame } from './plan-frame.ts';
import { quotedRuns } from './quoted.ts';
import { timeCues, type TimeCue } from './time-cue.ts';

/** The words of time that hold for a stretch of text. */
export type Time = Pick<TimeCue, 'kind'> & { span: Span };

/** What a section or passage says of the numbers in it: wanted or so already, and when. */
export interface Standing {
  status: Exclude<Status, 'baseline'>;
  /** The words of time that hold here; `null` where only the plan's own years do. */
  time: Time | null;
  role: Role;
  /** Whether a heading says so, as against the kind of document. */
  said: boolean;
}

/** Headings of what was done, and of what is to come. */
const pastHeadingRe =
  /回顾|成就|成效|发展基础|工作基础|现实基础|现状|总结|主要成绩|过去|[一二三四五六七八九十]年来|(?:完成|执行|运行|工作|基本|进展|落实|推进|开展)情况|通报|概况|简介|[县区市省]情$/u;
const aheadHeadingRe =
  /工作安排|安排|主要任务|目标|打算|部署|总体要求|总体思路|展望|下一步|今后|未来|重点工作|工作重点|工作任务|重点任务|工作建议/u;

/** Whether years lie before what the plan plans: `undefined` if the plan states no years. */
export function isPast(cue: Pick<TimeCue, 'span' | 'past'>, frame: PlanFrame): boolean | undefined {
  if (cue.past !== null) return cue.past;
  const last = frame.reports ? frame.now : frame.last;
  return last === null || cue.span === null ? undefined : cue.span.to <= last;
}

/** The standing of each section by its anchor, from its heading, the headings around it, and its role. */
export function sectionStandings(sections: readonly Section[], frame: PlanFrame): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const { anchor, heading, parent, role } of sections) {
    const around = parent === null ? undefined : standings.get(parent);
    const inherited = around && { ...around, role };
    standings.set(
      anchor,
      headingStanding(heading, role, frame) ??
        (inherited && (inherited.said || role === around.role) ? inherited : roleStanding(role, frame)),
    );
  }
  return standings;
}

/** The date a document bears, on a line of its own, is no heading. */
const onlyDateRe = /^（?(?:19|20)\d\d(?:年|[-.\/])\d{1,2}(?:月|[-.\/])(?:\d{1,2}日?)?）?$/u;

/** What a heading, or a line like one, says of the text below it; `undefined` if nothing. */
export function headingStanding(heading: string, role: Role, frame: PlanFrame): Standing | undefined {
  const folded = foldText(heading);
  if (onlyDateRe.test(folded.text)) return undefined;
  const cues = timeCues(folded.text, quotedRuns(folded.text), frame).filter(({ kind }) => kind !== 'since');
  const pasts = cues.map((cue) => isPast(cue, frame));
  const wordsAhead = aheadHeadingRe.test(folded.text);
  const wordsPast = pastHeadingRe.test(folded.text);
  const ahead = wordsAhead || (!wordsPast && pasts.includes(false));
  const past = wordsPast || (!wordsAhead && pasts.includes(true));
  if (ahead === past || /规划纲要|规划和|规划》|第.{1,3}个五年|政府工作报告/u.test(folded.text))
    return undefined;
  const cue = cues.length === 1 ? cues[0] : cues.find(({ kind }) => kind === 'in');
  const own = cue?.span && (past || spansLess(cue.span, frame)) ? { kind: cue.kind, span: cue.span } : null;
  return { status: ahead ? 'target' : 'achieved', time: own, role, said: true };
}

/** The plan's own span in a heading adds nothing to what holds anyway. */
function spansLess(span: Span, frame: PlanFrame): boolean {
  return span.from !== frame.span?.from || span.to !== frame.span.to;
}

/** A work report begins with what was done, under headings or none. */
function roleStanding(role: Role, frame: PlanFrame): Standing {
  const past = role === 'context' || frame.reports || (role === 'goal' && frame.kind === 'work-report');
  return { status: past ? 'achieved' : 'target', time: null, role, said: role === 'context' };
}

/** The years that a plan's text means where it names none: its own, the outlook of a vision, or those before it. */
export function ownYears({ status, role }: Pick<Standing, 'status' | 'role'>, frame: PlanFrame): Span | null {
  if (status === 'target') {
    if (frame.span === null) return null;
    return role === 'vision' && frame.outlook !== null
      ? { from: frame.outlook, to: frame.outlook }
      : frame.span;
  }
  const { span, last } = frame;
  if (span && span.to - span.from === 4) return { from: span.from - 5, to: span.from - 1 };
  return last === null || (frame.reports && frame.assumed) ? null : { from: last, to: last };
}
