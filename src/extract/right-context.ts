import type { Clause } from './clause.ts';
import { indexEndingAfter, type Run } from './quoted.ts';

/** `8%以上的中高速增长`: the noun after the number says that the number is a rate of increase. */
const growthPattern = '的?(?:中高速|较快|平稳|稳定|年均|持续|总体)?(?:增长|增速|增幅|递增|涨幅|速度|速率)';
const growthRe = new RegExp(`^${growthPattern}`, 'u');

/** Nouns that only close what the number said: `突破500亿元大关`, `8%的水平`. */
const closingPattern =
  '的?(?:大关|台阶|关口|水平|目标|任务|比例|幅度|区间|标准(?!化|地)|以上|以下|左右|规模(?!化|以))';
/** Verbs that carry the clause on: their object is no noun that the number counts. */
const carryingPattern = [
  '(?:提高|提升|增加|上升|下降|降低|减少|压缩|压减|缩短|优化|调整|扩大|发展|跃升|攀升|增|升|降|减|转|变)(?:到|至|为|成|了)',
  '(?:提高|上升|下降|降低|减少|压缩|缩短|用于|支持|帮助|解决|推动|带动|促进|满足|拉动|惠及|位居|同比|环比|分别|其中|高于|低于|快于|均|约)',
  '[到至为是居占比较每并而且](?![居民家重赛例心地于])',
  '(?:在(?![校建册职岗园编线孵])|位于|来自|分布)',
  '等(?![重项工方级类])',
  '[，。；、：）！？（]',
].join('|');
const notNounRe = new RegExp(`^(?:${growthPattern}|${closingPattern}|${carryingPattern})`, 'u');

/** Where the noun phrase after a number ends and a predicate begins. */
const nounEndRe =
  /得到|焕然|换新|全面(?!建)|全部|完成|达到|达标|实现|投入使用|建成(?!区)|竣工|开工|启动|参加|获得|获评|获批|被列|列入|入选|正在|顺利|如期|有效|持续|加快|用于|进行|开展|均(?!衡)|并(?!网)|等(?=[重项工方])|，|通过|带动|覆盖|扎实|免费(?!开放)|落户|重塑|落地|到位|全线|贯通|喜[迁获]|稳步|深入|蓬勃|成功|用上|纳入|交付|入住|受益|已(?!有)|[计已][划将]|(?:\d{1,2}|[上下]半)月|20\d\d年|年[内底末]/u;
const doneRe =
  /^(?:正在|仍在|已经?)(?:建设|施工|改造|推进|实施|办理)|^(?:全部|均已?|已|全面|顺利|如期)*(?:脱贫|出列|摘帽|竣工|建成|投产|投用|完成|开工|落地|达标|整改|销号|办结)/u;
const longestNoun = 40;
const longestBracketInNoun = 6;

/** What stands after a number and its bound. */
export interface RightContext {
  /** The noun phrase that the number counts: `16所` + `中小学建设`; empty where none follows. */
  noun: Run;
  /** Whether what follows makes the number a rate of increase. */
  growth: boolean;
  /** Whether what follows says that so many were dealt with: `122个贫困村全部出列`. */
  done: boolean;
}

/** Reads what stands between `from`, the end of a number and its bound, and `to`. */
export function rightContext(
  text: string,
  from: number,
  to: number,
  { inner }: Pick<Clause, 'inner'>,
): RightContext {
  const limit = Math.min(to, from + longestNoun);
  const rest = text.slice(from, limit);
  const growth = growthRe.test(rest);
  const done = doneRe.test(rest);
  if (rest === '' || done || notNounRe.test(rest)) {
    return { noun: { start: from, end: from }, growth, done };
  }
  const start = from + (/^[的之]/u.test(rest) ? 1 : 0);
  const bracket = longBracket(inner, start, limit);
  const body = text.slice(start, Math.min(limit, bracket?.start ?? limit));
  const cut = nounEndRe.exec(body.slice(1));
  return { noun: { start, end: start + (cut ? cut.index + 1 : body.length) }, growth, done };
}

/** The first bracketed run between two places that is too long to be part of a noun. */
function longBracket(inner: readonly Run[], from: number, to: number): Run | undefined {
  for (let at = indexEndingAfter(inner, from); at < inner.length; at++) {
    const run = inner[at]!;
    if (run.start >= to) break;
    if (run.end - run.start > longestBracketInNoun) return run;
  }
  return undefined;
}
