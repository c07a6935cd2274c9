import type { PhrasingContent } from 'mdast';
import { inlineTag, superscript } from './inline-tag.ts';
import { mathText } from './math-text.ts';

/**
 * A line of plan text without markup. `offsets[i]` is where character `i` stands in the source; `strongEnd` is the
 * length of the run that is bold from the line's start (dashes and labels before the bold apart), 0 if none.
 */
export interface TextLine {
  text: string;
  offsets: number[];
  strongEnd: number;
}

/** Text before a bold lead-in: dashes, as in `——**坚持绿色发展**。`. */
const beforeLeadRe = /^[\s—－–-]*$/u;

/** Struck-out text: `~~20%~~18%`. GFM itself would not end it between a sign and a digit. */
const struckRe = /~~(?=\S)[^~\n]*~~/gu;

/** How a run is set: bold, raised. */
interface Style {
  strong: boolean;
  raised: boolean;
}

/**
 * The lines of a paragraph, heading or cell, markup removed, each character with its place in the source. Text between
 * two line breaks of the source is one line. Tags that only set text (`<u>`, `<span>`) leave their text, `<br>` breaks
 * the line, raised digits become superscript characters, formulas their plain text (`$\geq 4 0$` → `≥40`); what is struck
 * out is no text of the plan.
 */
export function textLines(nodes: readonly PhrasingContent[], source: string): TextLine[] {
  const lines: TextLine[] = [{ text: '', offsets: [], strongEnd: 0 }];
  const characters: string[] = [];
  const flush = (line: TextLine): void => {
    line.text = characters.join('');
    characters.length = 0;
  };
  const breakLine = (): void => {
    flush(lines.at(-1)!);
    lines.push({ text: '', offsets: [], strongEnd: 0 });
  };
  const push = (character: string, offset: number): void => {
    characters.push(character);
    lines.at(-1)!.offsets.push(offset);
  };

  const read = (value: string, from: number, { strong, raised }: Style): void => {
    let line = lines.at(-1)!;
    const leads =
      strong &&
      (line.strongEnd > 0 ? line.strongEnd === characters.length : beforeLeadRe.test(characters.join('')));
    const struck = [...value.matchAll(struckRe)].map(({ 0: run, index }) => ({
      start: index,
      end: index + run.length,
    }));
    let nextStruck = 0;
    let at = from;
    for (let i = 0; i < value.length; i++) {
      const character = value.charAt(i);
      if (character === '\n' || character === '\r') {
        while (at < source.length && source.charAt(at) !== character) at++;
        at++;
        if (character === '\r') continue;
        while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++;
        breakLine();
        line = lines.at(-1)!;
        continue;
      }
      if (source.charAt(at) !== character) at = afterEscape(source, at, character);
      while (nextStruck < struck.length && i >= struck[nextStruck]!.end) nextStruck++;
      if (i < (struck[nextStruck]?.start ?? Infinity)) push(raised ? superscript(character) : character, at);
      at++;
    }
    if (leads) line.strongEnd = characters.length;
  };

  const walk = (children: readonly PhrasingContent[], outer: Style): void => {
    const style = { ...outer };
    const ends = struckEnds(children);
    for (let i = 0; i < children.length; i++) {
      const node = children[i]!;
      const from = node.position!.start.offset!;
      const end = node.position!.end.offset!;
      if (node.type === 'text') read(node.value, from, style);
      else if (node.type === 'break') read('\n', from, style);
      else if (node.type === 'inlineMath') {
        const formula = mathText(source.slice(from, end));
        if (formula) for (const { character, at } of formula) push(character, from + at);
        else read(source.slice(from, end), from, style);
      } else if (node.type === 'html') {
        const tag = inlineTag(node.value);
        if (tag === undefined) read(source.slice(from, end), from, style);
        else if (tag.kind === 'break') breakLine();
        else if (tag.kind === 'strong') style.strong = outer.strong || tag.opens;
        else if (tag.kind === 'raised') style.raised = tag.opens;
        else if (tag.kind === 'struck' && tag.opens) i = ends.get(i) ?? i;
      } else if ('children' in node)
        walk(node.children, { ...style, strong: style.strong || node.type === 'strong' });
    }
  };

  walk(nodes, { strong: false, raised: false });
  flush(lines.at(-1)!);
  return lines;
}

/** Where each element of struck-out text ends, by where it begins among `children`; none for one that does not end. */
function struckEnds(children: readonly PhrasingContent[]): Map<number, number> {
  const ends = new Map<number, number>();
  const next = new Map<string, number>();
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i]!;
    const tag = node.type === 'html' ? inlineTag(node.value) : undefined;
    if (tag?.kind !== 'struck') continue;
    if (!tag.opens) next.set(tag.name, i);
    else if (next.has(tag.name)) ends.set(i, next.get(tag.name)!);
  }
  return ends;
}

/** Where `character` stands at or after `at` when the source writes it as an escape (`\*`) or a reference (`&amp;`). */
function afterEscape(source: string, at: number, character: string): number {
  if (source.charAt(at) === '\\' && source.charAt(at + 1) === character) return at + 1;
  if (source.charAt(at) !== '&') return at;
  const end = source.indexOf(';', at);
  return end < 0 ? at : end;
}
