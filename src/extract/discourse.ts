import type { PlanFrame } from './plan-frame.ts';
import { isPast, type Standing } from './standing.ts';
import type { TimeCue } from './time-cue.ts';

/** Sentences after which a report or plan speaks of what is to come: `今年发展主要预期目标是：`. */
const aheadTurnRe =
  /(?:预期|主要|发展|奋斗|总体|工作|具体)(?:目标|任务)(?:任务|指标)?(?:建议)?(?:是|为|如下|：|；)|(?:今年|新的一年|20\d\d年|下一步|今后五年|未来五年)[^，。；]{0,8}(?:要重点|将重点|我们要|我们将|要着力|工作(?:的)?(?:总体要求|总体思路|安排|重点|任务))|(?:重点|着力|扎实|认真)(?:要)?(?:抓好|做好)(?:以下|如下|[一二三四五六七八九十]+(?:个)?方面)/u;
/** Sentences after which it speaks of what was done: `过去一年，我们主要做了以下工作`. */
const pastTurnRe =
  /^(?:过去|刚刚过去的|回顾|回望)[^。；]{0,12}(?:[一五]年|\d年)|^(?:一年来|五年来|过去一年|过去五年)|工作回顾|(?:主要)?做了以下|取得了?(?:新的|明显|显著|重大)?(?:成绩|成效|成就|进展)/u;
/** Words in or before a clause that want a number, and words that report it. */
const wantedRe =
  /力争|争取|力求|确保|努力(?:实现|达到|完成|把|使)?|(?<!不)计划(?!生育|》)|预期|目标(?:是|为|：)|今后|将(?!军|来|近)|拟(?=[建投新开实])|有望/gu;
const reportedRe =
  /已(?!知|婚)|(?<!为|除|要|受)了(?=[^解，]{0,4}$)|同比|比上年|较上年|比去年|获评|荣获|入选|累计(?:完成|建成|实现|投入|实施)?(?=[^，]{0,12}$)|截至|截止|以来|连续[一二三四五六七八九十\d]+年|跃居|跃升|历史性|首次突破|率先/gu;

/** Where a passage is in the document's course: what earlier sentences have turned it to. */
export interface Discourse {
  standing: Standing;
}

/** What a sentence turns the text to, for the passages after it. */
export function turnOf(text: string): Standing['status'] | undefined {
  if (aheadTurnRe.test(text)) return 'target';
  if (pastTurnRe.test(text)) return 'achieved';
  return undefined;
}

/** The status that the words before a number give it: the nearest word decides, and years before the plan's are past. */
export function statusAt(
  text: string,
  at: number,
  cues: readonly TimeCue[],
  standing: Standing,
  frame: PlanFrame,
): Standing['status'] {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at);
  let nearest = -1;
  let status = standing.status;
  for (const cue of cues) {
    if (cue.end > at) break;
    const past = isPast(cue, frame);
    if (
      past === undefined ||
      (standing.status === 'achieved' && cue.kind === 'in' && past === false && frame.kind !== 'work-report')
    )
      continue;
    nearest = cue.start;
    status = past ? 'achieved' : 'target';
  }
  const wanted = lastMatch(wantedRe, before, from);
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
