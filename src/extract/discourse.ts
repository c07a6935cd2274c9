import type { PlanFrame } from './plan-frame.ts';
import { isPast, type Standing } from './standing.ts';
import type { TimeCue } from './time-cue.ts';

/** Sentences after which a document mentions what is to come: `今年发展主要预期目标是：`. */
const aheadTurnRe =
  /(?:提出|明确|确定)了?(?!的)[^，。；的]{0,6}目标|(?:预期|主要|发展|奋斗|总体|工作|具体)(?:目标|任务)(?:任务|指标)?(?:建议)?(?:是|为|如下|：|；)|^(?:今年|新的一年|20\d\d年|下一步|(?:今后|未来)[一二三四五六七八九]年)[^，。；]{0,8}(?:要重点|将重点|我们要|我们将|要着力|工作的?(?:总体要求|总体思路|安排|重点|任务))|(?:重点|着力|扎实|认真)(?:要)?(?:抓好|做好)(?:以下|如下|[一二三四五六七八九十]+(?:个)?方面)/u;
/** Sentences after which it mentions what was done: `过去一年，我们主要做了以下工作`. */
const pastTurnRe =
  /^(?:过去|刚刚过去|回顾|回望|[一二三四五六七八九]年来)[^。；]{0,10}(?:[一二三四五六七八九]年|\d年|来)|工作回顾|做了以下/u;
/** Words before a number that want it; the weaker ones are said of the past as well. */
const wantedRe =
  /力争|力求|(?<![超于合及达])预期(?!性|寿命)|目标(?:是|为|：)|今后|将(?=[达实完建新保力继突进全])|拟(?=[建投新开实])|有望/gu;
const weaklyWantedRe = /争取|确保|努力/gu;
/** Words before a number that report it. */
const reportedRe =
  /已(?=经|建|达|完|成(?!熟)|实|有(?!的)|形|突|超|累|培|引|投|开|获|连|基本)|截[至止](?!20)|以来|获评|荣获|历史性|首次突破/gu;

/** What a sentence turns the text to, for what comes after it. */
export function turnOf(text: string): Standing['status'] | undefined {
  if (aheadTurnRe.test(text)) return 'target';
  if (pastTurnRe.test(text)) return 'achieved';
  return undefined;
}

/** How far back words of status are looked for: within a long sentence the nearer ones decide. */
const farthest = 200;

/** The status that the words before a number give it: the nearest decide, and years before the plan's own are past. */
export function statusAt(
  text: string,
  at: number,
  cues: readonly TimeCue[],
  standing: Standing,
  frame: PlanFrame,
): Standing['status'] {
  const from = Math.max(0, at - farthest);
  const before = text.slice(from, at);
  let nearest = -1;
  let { status } = standing;
  for (const cue of cues) {
    const past = cue.kind === 'since' ? undefined : isPast(cue, frame);
    if (past === undefined) continue;
    nearest = cue.start;
    status = past ? 'achieved' : 'target';
  }
  const strong = lastMatch(wantedRe, before, from);
  const wanted =
    standing.status === 'target' ? Math.max(strong, lastMatch(weaklyWantedRe, before, from)) : strong;
  const reported = lastMatch(reportedRe, before, from);
  if (wanted > nearest && wanted > reported) return 'target';
  if (reported > nearest && reported > wanted) return 'achieved';
  return status;
}

function lastMatch(re: RegExp, text: string, offset: number): number {
  let last = -1;
  for (const match of text.matchAll(re)) last = match.index + offset;
  return last;
}
