import type { Span } from '../schema/plan-about.ts';
import type { Measure, PeriodSource } from '../schema/quantity.ts';
import type { PlanFrame } from './plan-frame.ts';
import { ownYears, type Standing, type Time } from './standing.ts';
import type { TimeCue } from './time-cue.ts';

/** What determines the period of a number. */
export interface PeriodContext {
  measure: Measure;
  unit: string | null;
  subject: string;
  /** 年均, 每年. */
  yearly: boolean;
  /** Of how many years together: 三年共, 五年累计, 两年平均. */
  overall: number | null;
  /** The number is where a movement begins. */
  origin: boolean;
  /** The number is where a movement ends that the one before it began. */
  moved: boolean;
  /** The words of time before the number, the nearest last, but not the years in which other movements begin. */
  cues: readonly TimeCue[];
  /** All words of time before the number, and where the number stands. */
  before: readonly TimeCue[];
  at: number;
  /** Where the list of numbers begins that it belongs to. */
  listAt: number;
  /** Where the clause of the number begins. */
  clauseAt: number;
  standing: Standing;
}

/** A period and where it comes from; both `null` where the document gives none. */
export type SourcedPeriod = { period: string; periodFrom: PeriodSource } | { period: null; periodFrom: null };

/** A period with its source. */
export const sourced = (period: string, periodFrom: PeriodSource): SourcedPeriod => ({ period, periodFrom });
/** No period, and no source. */
export const noPeriod: SourcedPeriod = { period: null, periodFrom: null };

/** How near a year stands to the number it is of: `2015年的485.85亿元`, `比2017年提高5.8个百分点`. */
const nearby = 12;

/** How near its start a sentence names the year that all of it is compared with: `与2020年相比，…`. */
const opening = 2;

/** Whether a year is that of the number at `at` and of no other: `2015年的485.85亿元`. */
export function isYearOf({ end }: TimeCue, at: number): boolean {
  return end <= at && at - end <= 3;
}

/** A span as a period: `2021-2025`, or one year. */
export function periodOf({ from, to }: Span): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/**
 * The year or years a number is for. What the sentence says comes first; else what the section says, else the plan's own
 * years: in a plan of several years a level or count wanted is for the last, a growth or change for all of them; what was
 * achieved is a level at the end of the years before, and a growth, change or count over all of them.
 */
export function periodAt(context: PeriodContext, frame: PlanFrame): SourcedPeriod {
  const { measure, yearly, overall, origin, moved, cues, before, at, listAt, standing } = context;
  const cue = cues.filter((each) => each.kind !== 'since' && !isOfAnotherYear(each, context)).at(-1);
  const base = before
    .filter(({ kind, start, end }) => kind === 'since' && (listAt - end < nearby || start <= opening))
    .at(-1);
  const years = ownYears(standing, frame);
  if (origin) {
    if (cue?.span && isYearOf(cue, at)) return sourced(periodOf(cue.span), 'sentence');
    const movementYears = standing.time?.kind === 'during' ? standing.time.span : years;
    return movementYears ? sourced(String(movementYears.from - 1), 'assumed') : noPeriod;
  }
  if (overall !== null && standing.status === 'achieved' && cue?.kind !== 'during') {
    const to = cue?.span?.to ?? standing.time?.span.to ?? years?.to;
    if (to !== undefined && measure !== 'level')
      return sourced(periodOf({ from: to - overall + 1, to }), cue ? 'sentence' : placeSource(standing));
  }
  const flows = measure === 'growth' || measure === 'change';
  if (base?.span && flows) {
    const end = cue?.span?.to ?? standing.time?.span.to ?? years?.to;
    if (end !== undefined && end > base.span.to)
      return sourced(periodOf({ from: base.span.to + 1, to: end }), 'sentence');
  }
  if (cue && cue.span === null) return noPeriod;
  if (cue?.span && cue.span !== standing.time?.span) {
    const { kind, span } = cue;
    const source = cue.relative && frame.assumed ? 'assumed' : 'sentence';
    const state =
      measure === 'level' && (moved || (cue.relative && kind === 'during' && !flowRe.test(context.subject)));
    const cued = cuePeriod({ kind, span }, context, earlierYear(before, span.to), frame);
    return sourced(state ? String(span.to) : cued, source);
  }
  const { time } = standing;
  if (time && time.kind !== 'during')
    return sourced(cuePeriod(time, context, undefined, frame), cue ? 'sentence' : 'heading');
  const span = time?.span ?? years;
  if (span === null) return noPeriod;
  const source = time && cue ? 'sentence' : placeSource(standing);
  const whole =
    flows ||
    yearly ||
    overall !== null ||
    (time?.kind === 'during' && context.unit === '%' && flowRe.test(context.subject)) ||
    (measure === 'count' && standing.status === 'achieved')
      ? periodOf(span)
      : String(span.to);
  return sourced(whole, source);
}

/** Where the years come from that hold at a place of the text, if its sentence names none. */
function placeSource({ time, status, said }: Standing): PeriodSource {
  if (time) return 'heading';
  return status === 'target' || said ? 'document' : 'assumed';
}

/** The year a movement in the sentence begins in: `由2017年的…增加到2022年的…，年均增长6.1%`. */
function earlierYear(cues: readonly TimeCue[], year: number): number | undefined {
  return cues.find(({ span, kind }) => kind !== 'during' && span && span.to < year)?.span?.to;
}

/** A mean of several years is not of the one year that a clause before it names: `2024年占比45%，年均增速8%`. */
function isOfAnotherYear({ kind, end }: TimeCue, { yearly, clauseAt, standing }: PeriodContext): boolean {
  return yearly && kind !== 'during' && end < clauseAt && standing.time?.kind === 'during';
}

function cuePeriod(
  { kind, span }: Time,
  { measure, unit, yearly, standing }: PeriodContext,
  earlier: number | undefined,
  frame: PlanFrame,
): string {
  if (kind === 'during') return periodOf(span);
  const moving = measure === 'growth' || (measure === 'change' && /[%‰点]$/u.test(unit ?? ''));
  if (!yearly && (!moving || kind !== 'by')) return periodOf(span);
  if (earlier !== undefined && yearly) return periodOf({ from: earlier + 1, to: span.to });
  const from = runFrom(span.to, standing, frame);
  return from === undefined || from >= span.to ? periodOf(span) : periodOf({ from, to: span.to });
}

/** Money that flows over all the years, and its share of other money. */
const flowRe = /支出|投入|投资/u;

/** The first year of a yearly growth up to `year`: the plan's own, or for the past the first of the years looked back on. */
function runFrom(year: number, { status, time }: Standing, frame: PlanFrame): number | undefined {
  if (time?.kind === 'during' && time.span.from < year && year <= time.span.to) return time.span.from;
  if (frame.span === null) return undefined;
  if (status === 'target') return frame.span.from;
  return frame.span.to - frame.span.from === 4 || frame.kind === 'work-report'
    ? frame.span.from - 5
    : undefined;
}
