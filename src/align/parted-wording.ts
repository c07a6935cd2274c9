import { plainForm } from './plain-form.ts';

/** A wording found in two parts: its lead, and after other words the rest, which ends at `end` of the plain text. */
export interface PartedHit<T> {
  wording: string;
  meanings: readonly T[];
  parts: [string, string];
  end: number;
}

/** The longest run of words that may stand between the parts. */
const longestGap = 12;
/** Marks between the parts would make them two things. */
const markRe = /[，,、；;。：:|和与及]/u;

/**
 * A finder for wordings that begin with one of the `leads` and are parted by words that narrow them: 新增学位 in
 * 新增普通高中学位.
 */
export function partedWordingFinder<T>(
  entries: Iterable<{ wordings: readonly string[]; meaning: T }>,
  leads: readonly string[],
): (text: string) => PartedHit<T>[] {
  const plainLeads = leads.map((lead) => plainForm(lead).text);
  const parted = new Map<string, { parts: [string, string]; meanings: T[] }>();
  for (const { wordings, meaning } of entries) {
    for (const wording of wordings) {
      const plain = plainForm(wording).text;
      for (const lead of plainLeads) {
        const rest = plain.slice(lead.length);
        if (!plain.startsWith(lead) || rest.length < 2) continue;
        const key = `${lead} ${rest}`;
        const known = parted.get(key);
        if (known) known.meanings.push(meaning);
        else parted.set(key, { parts: [lead, rest], meanings: [meaning] });
      }
    }
  }
  return (source) => {
    const { text } = plainForm(source);
    return [...parted.values()].flatMap(({ parts, meanings }) => {
      const [lead, rest] = parts;
      const from = text.indexOf(lead);
      const to = text.lastIndexOf(rest);
      const gap = from === -1 ? '' : text.slice(from + lead.length, Math.max(0, to));
      return gap === '' || gap.length > longestGap || markRe.test(gap)
        ? []
        : [{ wording: lead + rest, meanings, parts, end: to + rest.length }];
    });
  };
}
