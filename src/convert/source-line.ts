/** A line of a document as it was received. */
export interface SourceLine {
  /** Its number, from 1. */
  number: number;
  /** Its text without marks of headings and bold, and without white space at its ends. */
  text: string;
  /** The run of the source it takes, without its line break. */
  start: number;
  end: number;
  /** Whether a page begins with it. */
  page: boolean;
}

const marksRe = /^\s*#{1,6}\s+|\*\*|<\/?(?:b|strong)>/giu;

/** The lines of a document. */
export function sourceLines(source: string): SourceLine[] {
  let start = 0;
  return source.split('\n').map((line, index) => {
    const found = {
      number: index + 1,
      text: line.replace(marksRe, '').replace(/^[\s\u3000\ufeff]+|[\s\u3000]+$/gu, ''),
      start,
      end: start + line.length,
      page: line.includes('\f'),
    };
    start += line.length + 1;
    return found;
  });
}
