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

/** A cell that states nothing. */
export const emptyCellRe = /^(?:[—\-/~·.…]*|无|暂无|\/)$/u;
const bracketRe = /^(?:累计)?[[〔{](?<inner>[^\]〕}]+)[\]〕}](?<unit>.{0,6})$/u;
const roundBracketRe = /^（(?<inner>[^（）]+)）(?<unit>.{0,6})$/u;
const setByOthersRe = /下达|省定|市定|国家(?:标准|要求|规定)|上级|控制数|指标内|任务内|平均/u;
const tableRelativeRe = /^(?:不低于|不高于|高于|低于|达到|完成|控制在|保持|优于|快于|居|位居|进入)/u;

/**
 * Reads a folded cell; `undefined` where it states nothing (empty, `—`, words only). `roundTotals`: whether the table's
 * note says that numbers in round brackets are totals.
 */
export function readCell(cell: string, grammar: Grammar, roundTotals = false): CellReading | undefined {
  if (emptyCellRe.test(cell)) return undefined;
  const bracket = (bracketRe.exec(cell) ?? (roundTotals ? roundBracketRe.exec(cell) : null))?.groups;
  const text = bracket ? bracket['inner']! + bracket['unit']! : cell;
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
    whole: bracket !== undefined || lead.includes('累计'),
    bound: range ? 'range' : (bound?.bound ?? 'exact'),
    inclusive: range ? null : (bound?.inclusive ?? null),
    measure:
      bracket !== undefined ||
      (/下降|降低|减少|提高|提升|新增|净增|累计/u.test(lead) && !/[到至]$/u.test(lead))
        ? 'change'
        : /增长|增速|递增/u.test(lead)
          ? 'growth'
          : grammar.verbAt(lead)?.action === 'change'
            ? 'change'
            : null,
  };
}

/** Words and marks beside a number that leave a cell one of values: bounds, movements, brackets of totals. */
const besideNumberRe =
  /[[\]〔〕{}（）≥≤<>≈±+\-—①-⑳⁰-⁹¹²³*]|以上|以下|以内|左右|不低于|不少于|不高于|不超过|超过?|约|近|控制在|达到?|保持在?|稳定在|累计|年均|增长|提高|降低|下降|减少|新增|力争/gu;

/** Whether a folded cell is one number with its unit and bound, and nothing else: `≥65%`, `[4.5]`, `下降3.5`, not `床位800张`. */
export function isValueAlone(cell: string, grammar: Grammar): boolean {
  const text = cell.replace(/[[\]〔〕{}（）]/gu, '');
  const numbers = scanNumbers(text, dateMentions(text), grammar.readUnit).filter(
    ({ form }) => form !== 'han',
  );
  const [first] = numbers;
  if (numbers.length !== 1 || !first) return false;
  return (text.slice(0, first.start) + text.slice(first.end)).replace(besideNumberRe, '') === '';
}

const bracketsAtEndRe = /（(?<unit>[^（）]{1,12})）$/u;

/** The unit in brackets at the end of a name or heading: `投资（亿元）` → `亿元`; `null` if there is none. */
export function unitInBrackets(title: string, grammar: Grammar): string | null {
  const unit = bracketsAtEndRe.exec(title)?.groups?.['unit']?.replace(/^单位[:：]/u, '');
  return unit !== undefined && isUnit(unit, grammar) ? unit : null;
}

/** Whether a text is a unit, or units joined by 、 or /. */
export function isUnit(text: string, grammar: Grammar): boolean {
  return (
    text !== '' &&
    (grammar.readUnit(text, 0)?.end === text.length ||
      text.split(/[、，/]/u).every((part) => grammar.readUnit(part, 0)?.end === part.length))
  );
}
