import type { CountedNumber } from './counted-numbers.ts';

/** Words that name where a movement ends: `提高到`, `压缩至`, `优化为`. */
const movedToRe =
  /(?:提高|提升|增加|增长|扩大|上升|下降|降低|减少|压缩|压减|缩短|缩减|优化|调整|发展|增|升|降|减|收窄|变|转变|压降|回升|攀升|缩小|跃升)(?:到|至|为|成)/u;
const fromRe = /[从由][^，。；从由]{0,16}$/u;
const farthestWord = 24;

/** Whether a number is where a movement ends: `提高到85%`. */
export function endsMovement(text: string, { mention, clause }: CountedNumber): boolean {
  return movedToRe.test(text.slice(Math.max(clause.start, mention.start - farthestWord), mention.start));
}

/** Whether a list of numbers, mostly of one, is where a movement begins: the first in `从60%提高到65%`. */
export function beginsMovement(
  text: string,
  list: readonly CountedNumber[],
  next: CountedNumber | undefined,
): boolean {
  const { mention, clause } = list[0]!;
  const { end } = list.at(-1)!;
  if (next?.clause !== clause) return false;
  const before = text.slice(Math.max(clause.start, mention.start - farthestWord), mention.start);
  return (
    fromRe.test(before) && movedToRe.test(text.slice(end, Math.min(next.mention.start, end + farthestWord)))
  );
}
