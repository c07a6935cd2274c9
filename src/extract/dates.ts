import { hanValue } from './numeral.ts';
import type { Run } from './quoted.ts';

/** A date or year that a text names: `from` and `to` are its first and last year, `null` for a month or day without year. */
export interface DateMention extends Run {
  from: number | null;
  to: number | null;
}

const year = String.raw`(?:19|20)\d{2}`;
const hanYear = '[一二][〇零九][〇零一二三四五六七八九]{2}';
const dash = '[—~-]{1,2}|至|到';
const monthDay = String.raw`(?:\d{1,2}(?:[—~-]|至))?\d{1,2}月(?:\d{1,2}日|底|末|初|份|上旬|中旬|下旬)?`;
const yearTail = String.raw`(?:第[一二三四1-4]季度|[上下]半年|${monthDay}|年?[底末初])?(?:前(?![提列茅后期三十]))?`;

/** `2021-01-14`, `2021—2025年`, `2025年底`, `二〇三五年`, `2021年1月14日`, `到2025`, `2022、2023年`, `5月1日`. */
const dateRe = new RegExp(
  [
    `(?<![\\d.])(?<written>${year})(?:(?:-\\d{1,2}){2}|(?:/\\d{1,2}){2}|(?:\\.\\d{1,2}){2}|(?:—\\d{1,2}){2})(?![\\d.%])`,
    `(?<from>${year})年?(?:${dash})(?<to>${year})(?:年度?|(?![\\d.个家万亿%]))`,
    `(?<shortFrom>${year})(?:${dash})(?<shortTo>\\d{2})年`,
    `(?<one>${year})年(?:${yearTail})`,
    `(?<han>${hanYear})年`,
    `(?<=[到至、])(?<bare>${year})(?=[，。；、底末]|$)`,
    `${monthDay}前?`,
  ].join('|'),
  'gu',
);

/** The dates a folded text names, in order. */
export function dateMentions(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const match of text.matchAll(dateRe)) {
    const { written, from, to, shortFrom, shortTo, one, han, bare } = match.groups!;
    const single = one ?? written ?? bare ?? (han === undefined ? undefined : String(hanValue(han)));
    const first = from ?? shortFrom ?? single;
    const last = to ?? (shortTo === undefined ? single : `${shortFrom!.slice(0, 2)}${shortTo}`);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      from: first === undefined ? null : Number(first),
      to: last === undefined ? null : Number(last),
    });
  }
  return found;
}
