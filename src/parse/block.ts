import { type TextLine } from './line-text.ts';

/**
 * A piece of a plan before it has an outline: a heading, a paragraph or item of joined lines, or a table row.
 * `titled` marks a line that is its own title, with nothing below it: `（一）新增学位1800个`.
 */
export type Block =
  | { kind: 'heading'; line: TextLine; depth: number | undefined }
  | { kind: 'paragraph' | 'item'; line: TextLine; titled?: true }
  | { kind: 'row'; table: number; header: boolean; cells: TextLine[] };
