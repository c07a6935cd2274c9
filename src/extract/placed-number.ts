import type { CountedNumber } from './counted-numbers.ts';
import { separatorRe } from './counted-numbers.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { leftContext, type LeftContext } from './left-context.ts';
import { perRe } from './per-whom.ts';
import type { Run } from './quoted.ts';
import { rightContext, type RightContext } from './right-context.ts';

/** Numbers of one list: nothing but 、 or 和 stands between them. */
export type NumberList = PlacedNumber[];

/** A number with what stands around it in its clause, and the list it belongs to, if only its own. */
export interface PlacedNumber extends CountedNumber {
  left: LeftContext;
  right: RightContext;
  list: NumberList;
  /** Its place in the list, from 0. */
  place: number;
}

/** Divides the text of each clause among its numbers and reads what stands before and after each. */
export function placeNumbers(
  text: string,
  numbers: readonly CountedNumber[],
  times: readonly Run[],
  grammar: Grammar,
): PlacedNumber[] {
  let list: NumberList = [];
  return numbers.map((number, i) => {
    const { clause, mention, end } = number;
    const previous = numbers[i - 1];
    const next = numbers[i + 1];
    const before = previous?.clause === clause ? divide(text, previous.end, mention.start) : undefined;
    const after = next?.clause === clause ? divide(text, end, next.mention.start) : undefined;
    if (!before?.joined) list = [];
    const placed: PlacedNumber = {
      ...number,
      left: leftContext(text, before?.leftFrom ?? clause.start, mention.start, clause, times, grammar),
      right: rightContext(text, end, after?.rightTo ?? clause.end, clause),
      list,
      place: list.length,
    };
    list.push(placed);
    return placed;
  });
}

/** How the text between two numbers of a clause is shared out between them. */
interface Shares {
  rightTo: number;
  leftFrom: number;
  joined: boolean;
}

const longestBetween = 120;
const joinAtStartRe = /^(?:[、，]|以及|和|与|及|并)+/u;
const joinAtEndRe = /(?:、|以及|和|与|及|或)+$/u;
/** Words that begin what belongs to the second of two numbers: `16所学校新增学位6000个`. */
const secondBeginsRe =
  /(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|缩短|发展|优化|调整|增|降|减|新增|净增|建成|完成|实现|总投资|占|达到|达|其中)/u;

function divide(text: string, from: number, to: number): Shares {
  if (to - from > longestBetween) {
    return { rightTo: from + longestBetween / 2, leftFrom: to - longestBetween / 2, joined: false };
  }
  const between = text.slice(from, to);
  if (between === '' || separatorRe.test(between.replace(perRe, '')))
    return { rightTo: from, leftFrom: to, joined: true };
  const atStart = joinAtStartRe.exec(between);
  if (atStart) return { rightTo: from, leftFrom: from + atStart[0].length, joined: false };
  const atEnd = joinAtEndRe.exec(between);
  if (atEnd) return { rightTo: from + atEnd.index, leftFrom: to, joined: false };
  const pause = between.indexOf('、');
  if (pause > 0) return { rightTo: from + pause, leftFrom: from + pause + 1, joined: false };
  const second = secondBeginsRe.exec(between);
  if (second) return { rightTo: from + second.index, leftFrom: from + second.index, joined: false };
  return { rightTo: to, leftFrom: from, joined: false };
}
