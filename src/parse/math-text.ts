import { superscript } from './inline-tag.ts';

/** A character of a formula's plain text, and where it stands in the formula. */
export interface MathCharacter {
  character: string;
  at: number;
}

/** What recognisers of printed pages write as commands, and the character each stands for. */
const commands = new Map(
  Object.entries({
    '%': '%',
    '&': '&',
    '#': '#',
    $: '$',
    _: '_',
    ge: '≥',
    geq: '≥',
    geqslant: '≥',
    geqq: '≥',
    le: '≤',
    leq: '≤',
    leqslant: '≤',
    leqq: '≤',
    gt: '>',
    lt: '<',
    times: '×',
    div: '÷',
    pm: '±',
    sim: '~',
    approx: '≈',
    to: '→',
    rightarrow: '→',
    cdot: '·',
    circ: '°',
    mu: 'μ',
    ldots: '…',
    cdots: '…',
    prime: '′',
    permil: '‰',
    textperthousand: '‰',
    '{': '{',
    '}': '}',
  }),
);

const commandRe = /\\(?:[a-z]+|[^a-z])/iuy;
const hanRe = /\p{Script=Han}/u;
/** Text set inside a formula: `\text{亿元}`. */
const setTextRe = /\\(?:text|mathrm|textrm|mathbf|mbox|operatorname)\s*\{[^{}]*\}/gu;

/**
 * The plain text of a formula between dollar signs, without the spaces that recognisers put between digits:
 * `$6 5 \%$` → `65%`. `undefined` if it is none: two amounts of dollars in running text are not.
 */
export function mathText(source: string): MathCharacter[] | undefined {
  const start = source.length - source.replace(/^\$+/u, '').length;
  const end = source.replace(/\$+$/u, '').length;
  if (hanRe.test(source.slice(start, end).replace(setTextRe, ''))) return undefined;
  const found: MathCharacter[] = [];
  let raised = false;
  let group = 0;
  for (let at = start; at < end; at++) {
    const character = source.charAt(at);
    if (character === '\\') {
      commandRe.lastIndex = at;
      const command = commandRe.exec(source)?.[0] ?? character;
      const meant = commands.get(command.slice(1));
      if (meant !== undefined) found.push({ character: meant, at });
      at += command.length - 1;
    } else if (character === '^') raised = true;
    else if (character === '{') group++;
    else if (character === '}') {
      group--;
      raised = false;
    } else if (!/[\s_~&]/u.test(character)) {
      found.push({ character: raised ? superscript(character) : character, at });
      if (group === 0) raised = false;
    }
  }
  return found;
}
