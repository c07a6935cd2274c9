import { diffChars } from 'diff';

/** A piece of a text; `differs` marks what the other text has not. */
export interface DifferencePiece {
  text: string;
  differs: boolean;
}

/** Two texts, each in pieces that the other has too or has not, in order. */
export interface TextDifference {
  mine: DifferencePiece[];
  theirs: DifferencePiece[];
}

/** Where two passages differ, character by character (Myers' algorithm). */
export function textDifference(mine: string, theirs: string): TextDifference {
  const changes = diffChars(mine, theirs);
  const side = (other: 'added' | 'removed', own: 'added' | 'removed'): DifferencePiece[] =>
    changes
      .filter((change) => !change[other])
      .map((change) => ({ text: change.value, differs: change[own] }));
  return { mine: side('added', 'removed'), theirs: side('removed', 'added') };
}
