import type { GlossWords } from '../../../schema/gloss-words.ts';
import type { Vocabulary } from '../../../schema/vocabulary.ts';

/** A piece of a subject that the vocabulary knows. `skip` says nothing in English; `and` joins the parts of a list. */
export type SubjectPiece =
  | { kind: 'thing'; one: string; many: string }
  | { kind: 'name' | 'of' | 'before' | 'after' | 'act'; en: string }
  | { kind: 'skip' | 'and' };

/** What subjects are cut with. */
export type SubjectWords = Pick<Vocabulary, 'glosses' | 'heads'>;

const joins: readonly string[] = ['、', '和', '与', '及', '以及'];
const particles: readonly string[] = ['的', '等', '其', '共'];

const known = new WeakMap<GlossWords, Map<string, SubjectPiece>>();

/** Every word of a vocabulary with what it is as a piece. */
function piecesOf({ glosses, heads }: SubjectWords): Map<string, SubjectPiece> {
  const made = known.get(glosses);
  if (made) return made;
  const plain = (kind: 'name' | 'of' | 'before' | 'after' | 'act', words: Record<string, string>) =>
    Object.entries(words).map(([zh, en]): [string, SubjectPiece] => [zh, { kind, en }]);
  const pieces = new Map<string, SubjectPiece>([
    ...[...heads.amount, ...heads.growth, ...heads.works, ...particles].map((zh): [string, SubjectPiece] => [
      zh,
      { kind: 'skip' },
    ]),
    ...joins.map((zh): [string, SubjectPiece] => [zh, { kind: 'and' }]),
    ...plain('act', glosses.acts),
    ...plain('after', glosses.after),
    ...plain('before', glosses.before),
    ...plain('of', glosses.of),
    ...plain('name', glosses.names),
    ...Object.entries(glosses.things).map(([zh, thing]): [string, SubjectPiece] => [
      zh,
      { kind: 'thing', ...thing },
    ]),
  ]);
  known.set(glosses, pieces);
  return pieces;
}

/** A subject cut from left to right into the longest words known; `null` where a stretch of it is unknown. */
export function cutSubject(subject: string, words: SubjectWords): SubjectPiece[] | null {
  const pieces = piecesOf(words);
  const cut: SubjectPiece[] = [];
  for (let at = 0; at < subject.length;) {
    const length = longestAt(subject, at, pieces);
    if (length === 0) return null;
    cut.push(pieces.get(subject.slice(at, at + length))!);
    at += length;
  }
  return cut;
}

const longestWord = 20;

function longestAt(subject: string, at: number, pieces: ReadonlyMap<string, SubjectPiece>): number {
  for (let length = Math.min(longestWord, subject.length - at); length > 0; length -= 1) {
    if (pieces.has(subject.slice(at, at + length))) return length;
  }
  return 0;
}

/** The longest word that ends a subject, once what is done to it and how much of it is left out. */
export function headOf(subject: string, words: SubjectWords): SubjectPiece | null {
  const pieces = piecesOf(words);
  let end = subject.length;
  for (;;) {
    const from = longestEnd(subject, end, pieces);
    if (from === end) return null;
    const piece = pieces.get(subject.slice(from, end))!;
    if (piece.kind !== 'skip' && piece.kind !== 'act') return piece;
    end = from;
  }
}

function longestEnd(subject: string, end: number, pieces: ReadonlyMap<string, SubjectPiece>): number {
  for (let from = Math.max(0, end - longestWord); from < end; from += 1) {
    if (pieces.has(subject.slice(from, end))) return from;
  }
  return end;
}
