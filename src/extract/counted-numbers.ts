import type { BoundWord } from '../schema/bound-word.ts';
import { splitClauses, type Clause } from './clause.ts';
import type { DateMention } from './dates.ts';
import type { Grammar } from './grammar.ts';
import { isBare, notCounted, type NumberSight } from './not-counted.ts';
import { runAt, type Run } from './quoted.ts';
import { scanNumbers, type NumberMention } from './scan-numbers.ts';

/** A number that counts: its clause, the bound after its unit, and where the whole ends. */
export interface CountedNumber {
  mention: NumberMention;
  clause: Clause;
  boundAfter: BoundWord | undefined;
  end: number;
}

/** The clauses of a sentence with the numbers that count, those a rule leaves alone, and those nobody understood. */
export interface CountedNumbers {
  clauses: Clause[];
  numbers: CountedNumber[];
  leftAlone: (Run & { rule: string })[];
  notUnderstood: Run[];
}

/** How much of the text around a number its rules look at. */
const sightWidth = 26;
const openingWidth = 8;
/** What joins numbers of one list: nothing but 、 or 和 between them. */
export const separatorRe = /^(?:[、，]|以及|和|与|及|或|并|至)+$/u;

/** Finds the numbers of a folded sentence and leaves those alone that state nothing. */
export function countedNumbers(
  text: string,
  names: readonly Run[],
  dates: readonly DateMention[],
  grammar: Grammar,
): CountedNumbers {
  const mentions = shareUnits(scanNumbers(text, dates, grammar.readUnit), text);
  const { clauses, holding } = splitClauses(
    text,
    names,
    mentions.map(({ start }) => start),
  );
  const company = new Map<Clause, number>();
  for (const clause of holding) company.set(clause, (company.get(clause) ?? 0) + 1);

  const numbers: CountedNumber[] = [];
  const leftAlone: CountedNumbers['leftAlone'] = [];
  const notUnderstood: Run[] = [];
  mentions.forEach((mention, i) => {
    const clause = holding[i]!;
    const boundAfter = grammar.boundsAfter.find(({ word }) => text.startsWith(word, mention.end));
    const end = mention.end + (boundAfter?.word.length ?? 0);
    const sight: NumberSight = {
      mention,
      before: text.slice(Math.max(clause.start, mention.start - sightWidth), mention.start),
      opening: text.slice(clause.start, Math.min(mention.start, clause.start + openingWidth)),
      after: text.slice(end, end + sightWidth),
      written: text.slice(mention.start, mention.end),
      named: runAt(names, mention.start) !== undefined,
      first: mention.start === 0,
      bracketed: clause.mark === '（',
      bounded:
        boundAfter !== undefined || mention.loose !== null || hasBoundBefore(text, mention.start, grammar),
      boundAfter: boundAfter !== undefined,
      company: company.get(clause)! > 1,
    };
    if (isWord(mention)) return;
    const rule = notCounted(sight);
    if (rule !== undefined) leftAlone.push({ start: mention.start, end: mention.end, rule });
    else if (mention.form === 'broken' || isBare(sight))
      notUnderstood.push({ start: mention.start, end: mention.end });
    else numbers.push({ mention, clause, boundAfter, end });
  });
  return { clauses, numbers, leftAlone, notUnderstood };
}

/** A single character of a numeral without unit (一般, 统一, 万万): part of a word. */
function isWord({ form, unit, start, end }: NumberMention): boolean {
  return (form === 'han' || form === 'broken') && unit === null && end - start === 1;
}

/** `12、15和20所`: a number without unit takes the next one's. */
function shareUnits(mentions: readonly NumberMention[], text: string): NumberMention[] {
  const shared = [...mentions];
  for (let i = shared.length - 2; i >= 0; i--) {
    const mention = shared[i]!;
    const next = shared[i + 1]!;
    const bare = mention.unit === null && mention.form === 'digits';
    if (bare && separatorRe.test(text.slice(mention.end, Math.min(next.start, mention.end + 4)))) {
      if (next.start - mention.end <= 4) shared[i] = { ...mention, unit: next.unit };
    }
  }
  return shared;
}

function hasBoundBefore(text: string, at: number, grammar: Grammar): boolean {
  for (let length = Math.min(grammar.longestTailWord, at); length > 0; length--) {
    if (grammar.tailWords.get(text.slice(at - length, at))?.bound) return true;
  }
  return false;
}
