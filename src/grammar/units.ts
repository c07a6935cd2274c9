import type { GrammarWords } from '../schema/grammar-words.ts';
import type { Unit } from '../schema/unit.ts';

const magnitudePattern = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|万|亿|千|百)';

/** A unit read at a place in folded text: its text as written, and where it ends. */
export interface UnitReading {
  unit: string;
  end: number;
}

/** Reads the unit that stands at `at`, `undefined` if none does. */
export type UnitReader = (text: string, at: number) => UnitReading | undefined;

/** What follows a classifier that looks like a noun when it is one after all: the end, a bound, or a new phrase. */
const afterUnit = '(?=$|[，。；、！？：）以左上及或和与的])';

/**
 * Compiles the reader of units: a magnitude (万, 亿), a unit of measure or a classifier, and what it is divided by
 * (`微克/立方米`, `张/千人`). Open-ended: `known` adds to the units of measure, and any classifier will do.
 */
export function compileUnits(known: readonly Unit[], words: GrammarWords['units']): UnitReader {
  const [classifiers, nounLike] = [words.classifiers.join(''), words.nounLike.join('')];
  /** Symbols that are no unit of measure: counted nouns (`万个学位`) and bare divisors (`/10万`). */
  const notMeasureRe = new RegExp(`^[\\d/]|^[万亿]?[${classifiers}]\\p{Script=Han}`, 'u');
  const symbols = known
    .flatMap(({ symbol, aliases }) => [symbol, ...aliases])
    .map((symbol) => symbol.replaceAll('(', '（').replaceAll(')', '）').replace(/\s/gu, ''));
  const measures = symbols.filter((symbol) => symbol.length > 1 && !notMeasureRe.test(symbol));
  const compounds = [...new Set([...words.compounds, ...measures])]
    .sort((a, b) => b.length - a.length)
    .map(escapeRe)
    .join('|');
  const base = `(?:${compounds}|方(?![面式向案位])|分(?![之钟别中类期级])|[${classifiers}]次?|[${nounLike}]${afterUnit})`;
  const divisor = `(?:每?\\d{0,6}${magnitudePattern}?(?:${compounds}|[${classifiers}]|人口|GDP)|\\d+${magnitudePattern}?人?|[万千]人)`;
  const unitRe = new RegExp(
    `%|‰|‱|/\\d+${magnitudePattern}?人?|${magnitudePattern}?(?:${base}(?:/${divisor})?)|${magnitudePattern}`,
    'uy',
  );
  return (text, at) => {
    unitRe.lastIndex = at;
    const unit = unitRe.exec(text)?.[0];
    return unit === undefined ? undefined : { unit, end: at + unit.length };
  };
}

function escapeRe(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
