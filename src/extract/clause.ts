import { runAt, type Run } from './quoted.ts';

/**
 * A clause: a run of a sentence between two pauses of its own bracket depth. `mark` is the pause before it, empty at
 * the start of the sentence; `inner` are the bracketed runs inside it, brackets included.
 */
export interface Clause extends Run {
  depth: number;
  mark: string;
  inner: Run[];
}

const pauses = new Set(['，', '；', '。', '：', '！', '？', '…']);

/** The clauses of a sentence in the order they begin, and for each place asked for the clause that holds it. */
export interface Clauses {
  clauses: Clause[];
  holding: Clause[];
}

/**
 * Parts a folded sentence into clauses. Pauses inside names part nothing; a bracket opens clauses of its own. A bracket
 * without a partner closes at the end. `places` are in ascending order.
 */
export function splitClauses(text: string, names: readonly Run[], places: readonly number[]): Clauses {
  const clauses: Clause[] = [];
  const holding: Clause[] = [];
  const begin = (start: number, mark: string, depth: number): Clause => {
    const clause = { start, end: text.length, depth, mark, inner: [] };
    clauses.push(clause);
    return clause;
  };
  const open = [{ clause: begin(0, '', 0), bracketAt: 0 }];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const top = open.at(-1)!;
    while (holding.length < places.length && places[holding.length]! <= i) holding.push(top.clause);
    if (character === '（') {
      open.push({ clause: begin(i + 1, '（', open.length), bracketAt: i });
    } else if (character === '）') {
      if (open.length === 1) continue;
      top.clause.end = i;
      open.pop();
      open.at(-1)!.clause.inner.push({ start: top.bracketAt, end: i + 1 });
    } else if (pauses.has(character)) {
      const name = runAt(names, i);
      if (name) {
        i = name.end - 1;
        continue;
      }
      top.clause.end = i;
      top.clause = begin(i + 1, character, top.clause.depth);
    }
  }
  while (holding.length < places.length) holding.push(open.at(-1)!.clause);
  return { clauses, holding };
}
