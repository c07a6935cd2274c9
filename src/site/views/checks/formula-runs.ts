/** A run of a formula; a raised one is an exponent. */
export interface FormulaRun {
  text: string;
  raised: boolean;
}

/** `^5`, `^(1/5)` */
const exponentRe = /\^(?:\((?<group>[^()^]*)\)|(?<number>\d+))/gu;

/**
 * A formula in runs, its exponents raised.
 * @example formulaRuns('(47 ÷ 32)^(1/5)') // [{ text: '(47 ÷ 32)', raised: false }, { text: '1/5', raised: true }]
 */
export function formulaRuns(formula: string): FormulaRun[] {
  const runs: FormulaRun[] = [];
  let at = 0;
  for (const match of formula.matchAll(exponentRe)) {
    runs.push({ text: formula.slice(at, match.index), raised: false });
    runs.push({ text: match.groups!['group'] ?? match.groups!['number']!, raised: true });
    at = match.index + match[0].length;
  }
  runs.push({ text: formula.slice(at), raised: false });
  return runs.filter(({ text }) => text !== '');
}
