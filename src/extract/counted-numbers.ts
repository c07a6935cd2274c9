import type { BoundWord } from '../schema/bound-word.ts';
import { splitClauses, type Clause } from './clause.ts';
import type { DateMention } from './dates.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { isBare, notCounted } from './not-counted.ts';
import type { NumberContext } from './number-context.ts';
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

  const sights = mentions.map((mention, i): NumberContext => {
    const clause = holding[i]!;
    const boundAfter = boundAfterOf(mention, text, grammar);
    const end = mention.end + (boundAfter?.word.length ?? 0);
    return {
      mention,
      before: text.slice(Math.max(clause.start, mention.start - sightWidth), mention.start),
      earlier: text.slice(Math.max(0, clause.start - sightWidth), clause.start),
      opening: text.slice(clause.start, Math.min(mention.start, clause.start + openingWidth)),
      after: text.slice(end, end + sightWidth),
      written: text.slice(mention.start, mention.end),
      governed: grammar.endsInVerbRe.test(
        text.slice(Math.max(clause.start, mention.start - openingWidth), mention.start),
      ),
      named: runAt(names, mention.start) !== undefined,
      first: mention.start === 0,
      bracketed: clause.mark === '（',
      bounded:
        boundAfter !== undefined || mention.loose !== null || hasBoundBefore(text, mention.start, grammar),
      boundAfter: boundAfter !== undefined,
      company: company.get(clause)! > 1,
    };
  });
  const rules = sights.map(notCounted);
  shareRules(rules, sights, text);

  const numbers: CountedNumber[] = [];
  const leftAlone: CountedNumbers['leftAlone'] = [];
  const notUnderstood: Run[] = [];
  mentions.forEach((mention, i) => {
    const clause = holding[i]!;
    const boundAfter = boundAfterOf(mention, text, grammar);
    const end = mention.end + (boundAfter?.word.length ?? 0);
    if (isWord(mention)) return;
    const rule = rules[i];
    if (rule !== undefined) leftAlone.push({ start: mention.start, end: mention.end, rule });
    else if (mention.form === 'broken' || isBare(sights[i]!))
      notUnderstood.push({ start: mention.start, end: mention.end });
    else numbers.push({ mention, clause, boundAfter, end });
  });
  return { clauses, numbers, leftAlone, notUnderstood };
}

/** Rules that leave all numbers of a list alone if they leave its last one: `10亿元、50亿元的企业`. */
const sharedRules = new Set(['reward', 'condition of a rule', 'threshold of a category']);

/** Numbers of one list are left alone together, and a bound in brackets with the threshold it qualifies. */
function shareRules(rules: (string | undefined)[], sights: readonly NumberContext[], text: string): void {
  const shared = (i: number, other: number): void => {
    if (rules[other] !== undefined && sharedRules.has(rules[other])) rules[i] ??= rules[other];
  };
  const joined = (i: number): boolean => {
    const [end, next] = [sights[i]!.mention.end, sights[i + 1]!.mention.start];
    return next - end <= 4 && separatorRe.test(text.slice(end, next));
  };
  for (let i = rules.length - 2; i >= 0; i--) if (joined(i)) shared(i, i + 1);
  for (let i = 1; i < rules.length; i++) {
    const { bracketed, bounded } = sights[i]!;
    if (joined(i - 1)) shared(i, i - 1);
    else if (bracketed && bounded && rules[i - 1] === 'threshold of one thing') rules[i] ??= rules[i - 1];
  }
}

function boundAfterOf({ end }: NumberMention, text: string, { boundsAfter }: Grammar): BoundWord | undefined {
  return boundsAfter.find(({ word }) => text.startsWith(word, end));
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
    const label = mention.start === 0 && next.form !== 'digits';
    const bare = mention.unit === null && mention.form === 'digits' && !label;
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
