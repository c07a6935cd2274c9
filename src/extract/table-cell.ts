import type { Bound } from '../schema/quantity.ts';
import { dateMentions } from './dates.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { relativeForms } from './relative-goals.ts';
import { scanNumbers } from './scan-numbers.ts';

/** What a cell of values states. */
export interface CellReading {
  value: string | null;
  /** The unit the cell itself writes. */
  unit: string | null;
  bound: Bound;
  inclusive: boolean | null;
  /** `[6.5]`: the total of the plan's years; words of increase or decrease before the number. */
  measure: 'change' | 'growth' | null;
  /** `[6.5]`: it is for all the years together. */
  whole: boolean;
}

const emptyRe = /^(?:[—\-/~·.…]*|无|暂无|\/)$/u;
const bracketRe = /^(?:累计)?[[〔{](?<inner>[^\]〕}]+)[\]〕}]$/u;
const setByOthersRe = /下达|省定|市定|国家(?:标准|要求|规定)|上级|控制数|指标内|任务内|平均/u;
const tableRelativeRe = /^(?:不低于|不高于|高于|低于|达到|完成|控制在|保持|优于|快于|居|位居|进入)/u;

/** Reads a folded cell; `undefined` where it states nothing (empty, `—`, words only). */
export function readCell(cell: string, grammar: Grammar): CellReading | undefined {
  if (emptyRe.test(cell)) return undefined;
  const inner = bracketRe.exec(cell)?.groups?.['inner'];
  const text = inner ?? cell;
  const number = scanNumbers(text, dateMentions(text), grammar.readUnit).find(({ form }) => form !== 'han');
  if (!number) {
    return relativeForms.some(({ re }) => re.test(text)) ||
      (tableRelativeRe.test(text) && setByOthersRe.test(text))
      ? { value: null, unit: null, bound: 'relative', inclusive: null, measure: null, whole: false }
      : undefined;
  }
  const after = grammar.boundsAfter.find(({ word }) => text.startsWith(word, number.end));
  let before;
  for (let length = Math.min(grammar.longestTailWord, number.start); length > 0 && !before; length--) {
    before = grammar.tailWords.get(text.slice(number.start - length, number.start))?.bound ?? undefined;
  }
  const bound = after ?? before;
  const range = number.value.includes('..');
  const lead = text.slice(0, number.start);
  return {
    value: /[-−]$/u.test(lead) && !range ? `-${number.value}` : number.value,
    unit: number.unit,
    whole: inner !== undefined || lead.includes('累计'),
    bound: range ? 'range' : (bound?.bound ?? 'exact'),
    inclusive: range ? null : (bound?.inclusive ?? null),
    measure:
      inner !== undefined || (/下降|降低|减少|提高|提升|新增|净增|累计/u.test(lead) && !/[到至]$/u.test(lead))
        ? 'change'
        : /增长|增速|递增/u.test(lead)
          ? 'growth'
          : grammar.verbAt(lead)?.action === 'change'
            ? 'change'
            : null,
  };
}
