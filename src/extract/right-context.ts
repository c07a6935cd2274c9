import type { Run } from './quoted.ts';

/** Words after a number that carry the predicate on or close it, and are no noun that is measured. */
const notNounRe =
  /^(?:的|之)?(?:中高速|较快|平稳|稳定|年均|持续)?(?:增长|增速|增幅|递增|涨幅|速度|速率|水平|目标|任务|大关|台阶|关口|以上|以下|左右|比例|幅度|标准|区间|上|内|下|为|是|提高|提升|增加|增|升|降|下降|减少|减|压缩|缩短|优化|调整|扩大|发展|上升|转|变|跃升|攀升|至|到|用于|支持|帮助|解决|推动|带动|促进|满足|拉动|改造|惠及|覆盖|服务|位居|居|占|同比|比|较|分别|其中|高于|低于|快于|每|等(?![重项工方])|且|并|而|，|。|；|、|）|（)/u;
/** `8%以上的中高速增长`: the noun after the number says that the number is a rate of increase. */
const growthRe = /^的?(?:中高速|较快|平稳|稳定|年均|持续)?(?:增长|增速|增幅|递增|涨幅|速度|速率)/u;
/** Where the noun phrase after a number ends and a new predicate begins. */
const nounEndRe =
  /(?:得到|焕然|换新|全面(?!建)|全部|完成|达到|实现|投入使用|建成(?!区)|竣工|开工|启动|参加|获得|获评|获批|被列|列入|入选|正在|顺利|如期|有效|持续|加快|用于|进行|均|并|等(?=[重项工方])|，|（)/u;
const longestNoun = 40;

/** What stands after a number and its bound, as far as `to`. */
export interface RightContext {
  /** The noun phrase that the number counts: `16所` + `中小学建设`; empty where none follows. */
  noun: Run;
  /** Whether what follows makes the number a rate of increase. */
  growth: boolean;
}

export function rightContext(text: string, from: number, to: number): RightContext {
  const limit = Math.min(to, from + longestNoun);
  const rest = text.slice(from, limit);
  const growth = growthRe.test(rest);
  if (rest === '' || notNounRe.test(rest)) return { noun: { start: from, end: from }, growth };
  const start = from + (/^[的之]/u.test(rest) ? 1 : 0);
  const body = text.slice(start, limit);
  const cut = nounEndRe.exec(body.slice(1));
  return { noun: { start, end: start + (cut ? cut.index + 1 : body.length) }, growth };
}
