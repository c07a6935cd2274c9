import type { Indicator } from '../schema/indicator.ts';
import { plainForm } from './plain-form.ts';

/** What a shared name adds to that of the thing, where it is one of its growth. */
const growthTailRe = /(?:年均)?(?:增速|增长率|增幅|增长)$/u;

/**
 * The name by which a plan calls an indicator, where that is not the shared one: `绿化覆盖率` for 建成区绿化覆盖率. `wording` is
 * the wording that a subject met, both words in the one form of `oneWord`. `null` where the two are one name, or the English
 * name holds it too (GDP). What is called otherwise may be measured otherwise, which only the plan's own definition could tell.
 */
export function ownName(
  subject: string,
  wording: string,
  { name }: Pick<Indicator, 'name'>,
  oneWord: (text: string) => string,
): string | null {
  const [own, shared] = [wording, oneWord(name.zh)].map((each) => each.replace(growthTailRe, ''));
  if (own === shared || plainForm(name.en).text.includes(own!)) return null;
  const { text, at } = plainForm(subject);
  const start = text.indexOf(wording);
  return start === -1 ? subject : subject.slice(at[start], at[start + wording.length - 1]! + 1);
}
