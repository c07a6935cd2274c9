import type { HeadWords } from '../schema/head-words.ts';
import { plainForm } from './plain-form.ts';

/** What kinds of words may follow a thing that a number measures; words of amount and of works always may. */
export interface TailKinds {
  share: boolean;
  growth: boolean;
}

/** Tells from what follows a wording whether it is the head noun of what it stands in. */
export interface HeadNoun {
  /** Of the rest of a subject: `数` leaves 高新技术企业 the head, `产值` does not. */
  ofSubject(after: string, kinds: TailKinds): boolean;
  /** Of the rest of a sentence: the wording ends its clause or a list's part, or something is said of it. */
  ofClause(after: string): boolean;
}

/** A gloss in brackets, a quoted name of works (`“治水提质”行动`), marks that close a quotation. */
const glosses = String.raw`\([^()]*\)|“[^”]*”|[”"’']`;
/** Where a clause or a part of a list ends, or a number begins. */
const clauseEnd = String.raw`$|[，,、；;。！？!?：:)|\d≥≤><]|约`;

/** A test for the words of a vocabulary. */
export function headNoun({ amount, share, growth, works, predicates }: HeadWords): HeadNoun {
  const subjectRes = new Map<string, RegExp>();
  const subjectRe = (kinds: TailKinds): RegExp => {
    const key = `${kinds.share} ${kinds.growth}`;
    const known = subjectRes.get(key);
    if (known) return known;
    const words = [...amount, ...works, ...(kinds.share ? share : []), ...(kinds.growth ? growth : [])];
    const re = new RegExp(`^(?:${glosses}|的|${anyOf(words)})*$`, 'u');
    subjectRes.set(key, re);
    return re;
  };
  const clauseRe = new RegExp(
    `^(?:${glosses}|${anyOf([...amount, ...share, ...growth, ...works])})*(?:${clauseEnd}|${anyOf(predicates)})`,
    'u',
  );
  return {
    ofSubject: (after, kinds) => subjectRe(kinds).test(plainForm(after).text),
    ofClause: (after) => clauseRe.test(plainForm(after).text),
  };
}

/** A pattern for any of some words, the longest first. */
function anyOf(words: readonly string[]): string {
  return words
    .map((word) => plainForm(word).text)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
}
