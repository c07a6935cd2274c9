import type { PhrasingContent } from 'mdast';

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

/**
 * The lines of a paragraph or heading, markup removed, each character with its place in the source. Text between two
 * line breaks of the source is one line.
 */
export function textLines(nodes: readonly PhrasingContent[], source: string): TextLine[] {
  const lines: TextLine[] = [{ text: '', offsets: [], strongEnd: 0 }];
  const characters: string[] = [];
  const flush = (line: TextLine): void => {
    line.text = characters.join('');
    characters.length = 0;
  };

  const read = (value: string, from: number, strong: boolean): void => {
    let line = lines[lines.length - 1]!;
    const continuesLead = line.strongEnd === characters.length && line.strongEnd > 0;
    const startsLead = line.strongEnd === 0 && beforeLeadRe.test(characters.join(''));
    const leads = strong && (continuesLead || startsLead);
    let at = from;
    for (let i = 0; i < value.length; i++) {
      const character = value.charAt(i);
      if (character === '\n' || character === '\r') {
        while (at < source.length && source.charAt(at) !== character) at++;
        at++;
        if (character === '\r') continue;
        while (source.charAt(at) === ' ' || source.charAt(at) === '\t') at++;
        flush(line);
        line = { text: '', offsets: [], strongEnd: 0 };
        lines.push(line);
        continue;
      }
      if (source.charAt(at) !== character) at = afterEscape(source, at, character);
      characters.push(character);
      line.offsets.push(at);
      at++;
    }
    if (leads) line.strongEnd = characters.length;
  };

  const walk = (children: readonly PhrasingContent[], strong: boolean): void => {
    for (const node of children) {
      const from = node.position!.start.offset!;
      if (node.type === 'text') read(node.value, from, strong);
      else if (node.type === 'break') read('\n', from, strong);
      else if ('children' in node) walk(node.children, strong || node.type === 'strong');
    }
  };

  walk(nodes, false);
  flush(lines[lines.length - 1]!);
  return lines;
}

/** Where `character` stands at or after `at` when the source writes it as an escape (`\*`) or a reference (`&amp;`). */
function afterEscape(source: string, at: number, character: string): number {
  if (source.charAt(at) === '\\' && source.charAt(at + 1) === character) return at + 1;
  if (source.charAt(at) !== '&') return at;
  const end = source.indexOf(';', at);
  return end < 0 ? at : end;
}
