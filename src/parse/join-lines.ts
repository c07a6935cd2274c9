import type { TextLine } from './line-text.ts';

/** One line of several: Chinese text is joined without a space, two Latin words with one. */
export function joinLines(lines: readonly TextLine[]): TextLine {
  const [first, ...rest] = lines.map(trimLine).filter((line) => line.text !== '');
  if (first === undefined) return { text: '', offsets: [], strongEnd: 0 };
  let text = first.text;
  const offsets = [...first.offsets];
  for (const line of rest) {
    if (/[\w)]$/u.test(text) && /^[\w(]/u.test(line.text)) {
      text += ' ';
      offsets.push(offsets.at(-1)!);
    }
    text += line.text;
    offsets.push(...line.offsets);
  }
  return { text, offsets, strongEnd: first.strongEnd };
}

/** A line without the white space at its ends. */
export function trimLine(line: TextLine): TextLine {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  return start === 0 && end === line.text.length ? line : sliceLine(line, start, Math.max(start, end));
}

/** A run of a line. */
export function sliceLine(line: TextLine, start: number, end: number): TextLine {
  return {
    text: line.text.slice(start, end),
    offsets: line.offsets.slice(start, end),
    strongEnd: Math.max(0, Math.min(line.strongEnd, end) - start),
  };
}
