import { cutSubject, headOf, type SubjectPiece, type SubjectWords } from './cut-subject.ts';

/**
 * The English of a subject: its name, of a counted thing in the plural; what is done to it, where it ends with that (`建设` of
 * 中小学建设), and what narrows it by what was or is to be done (`新建` of 新建学校).
 */
export interface ComposedSubject {
  name: string;
  /** The thing that it counts, one and many, with all that narrows it; `null` of what is not counted. */
  thing: { one: string; many: string } | null;
  done: string | null;
  doneBefore: string | null;
}

/** The thing that a subject counts, in English: firms of 高新技术企业总量; `null` where its head is unknown. */
export function countedThing(subject: string, words: SubjectWords): { one: string; many: string } | null {
  const head = headOf(subject, words);
  return head?.kind === 'thing' ? head : null;
}

/** The English of a subject put together from the vocabulary; `null` where any part of it is unknown. */
export function composeSubject(subject: string, words: SubjectWords): ComposedSubject | null {
  const pieces = cutSubject(subject, words);
  if (pieces === null) return null;
  const parts = partsOf(pieces).map(composePart);
  const named = parts.filter((part) => part !== null);
  if (named.length === 0 || named.length < parts.length) return null;
  if (named.length === 1) return named[0]!;
  return {
    name: new Intl.ListFormat('en', { type: 'conjunction' }).format(named.map(({ name }) => name)),
    thing: null,
    done: named.find(({ done }) => done !== null)?.done ?? null,
    doneBefore: named.find(({ doneBefore }) => doneBefore !== null)?.doneBefore ?? null,
  };
}

/** A list cut at its joints; what only narrows the next part goes with it. */
function partsOf(pieces: readonly SubjectPiece[]): SubjectPiece[][] {
  const parts: SubjectPiece[][] = [[]];
  for (const piece of pieces) {
    const last = parts.at(-1)!;
    if (piece.kind !== 'and') last.push(piece);
    else if (last.some(isHead)) parts.push([]);
    else if (last.length > 0) last.push({ kind: 'before', en: 'and' });
  }
  return parts;
}

const isHead = ({ kind }: SubjectPiece): boolean => kind === 'thing' || kind === 'name';

function composePart(pieces: readonly SubjectPiece[]): ComposedSubject | null {
  const at = pieces.findLastIndex(isHead);
  const head = pieces[at];
  if (head === undefined) return null;
  const textOf = (kind: SubjectPiece['kind'], among = pieces): string[] =>
    among.flatMap((piece) => (piece.kind === kind && 'en' in piece ? [piece.en] : []));
  const before = pieces.slice(0, at).flatMap((piece) => {
    if (piece.kind === 'thing') return [piece.one];
    return piece.kind === 'before' || piece.kind === 'name' ? [piece.en] : [];
  });
  const after = textOf('after');
  const whole = (noun: string): string => [...before, noun, ...after].join(' ');
  const done = textOf('act', pieces.slice(at)).at(-1) ?? null;
  const doneBefore = textOf('act', pieces.slice(0, at)).at(-1) ?? null;
  const [owner] = textOf('of');
  const name = whole(head.kind === 'thing' ? head.many : (head as { en: string }).en);
  if (owner !== undefined) {
    const works = done ?? doneBefore;
    const owned = [owner, name, ...(works === null ? [] : [works])].join(' ');
    return { name: owned, thing: null, done: null, doneBefore: null };
  }
  return {
    name,
    thing: head.kind === 'thing' ? { one: whole(head.one), many: name } : null,
    done,
    doneBefore,
  };
}
