import type { Span } from '../schema/plan-about.ts';
import { foldText } from './fold-text.ts';
import type { PlanFrame } from './plan-frame.ts';
import { timeCues } from './time-cue.ts';
import { yearlyWordAt } from './yearly.ts';

/** What a column of an indicator table holds; `note` columns state nothing. */
export type Column =
  | { role: 'category' | 'serial' | 'name' | 'unit' | 'nature' | 'note' }
  | { role: 'level'; baseline: boolean; span: Span | null }
  | { role: 'growth' | 'change'; baseline: boolean; span: Span | null; yearly: boolean }
  | { role: 'amount'; title: string };

/** Headings and what they make of their column, the more telling first. */
const columnWords: { re: RegExp; role: 'category' | 'serial' | 'name' | 'unit' | 'nature' | 'note' }[] = [
  { re: /^(?:序号|编号|号|No\.?)$/iu, role: 'serial' },
  { re: /单位$/u, role: 'unit' },
  { re: /责任|牵头|配合|部门|备注|说明|依据|来源|举措|内容/u, role: 'note' },
  { re: /属性|性质|指标类型/u, role: 'nature' },
  { re: /^(?:类别|分类|类型|领域|维度|方面|一级指标|目标层|板块|大类)/u, role: 'category' },
  { re: /指标|名称|项目|内容|任务/u, role: 'name' },
];
const growthRe = /年均|增速|增长率|增幅|增长/u;
const changeRe = /累计|变化|增量|提高|下降幅度|新增/u;
const baselineRe = /基期|基数|基准|现状|实际|完成|实绩|达到值|预计完成|执行/u;
const aimRe = /目标|规划|计划|预期|预计|安排/u;

/**
 * The columns of a table from its heading rows, merged headings carried to the right over empty cells; `undefined` if
 * they name no column of values beside a column of names.
 */
export function tableColumns(
  headings: readonly (readonly string[])[],
  frame: PlanFrame,
): Column[] | undefined {
  const width = Math.max(...headings.map((row) => row.length));
  const titles = Array.from({ length: width }, (_, column) =>
    headings.map((row, line) => headingAt(row, column, line < headings.length - 1)).join(''),
  );
  const columns = titles.map((title) => columnOf(foldText(title).text, frame));
  const names = columns.filter(({ role }) => role === 'name').length;
  if (names === 0) {
    const first = columns.findIndex(({ role }) => role === 'category');
    if (first < 0) return undefined;
    columns[first] = { role: 'name' };
  } else if (names > 1) {
    const last = columns.findLastIndex(({ role }) => role === 'name');
    columns.forEach(({ role }, i) => {
      if (role === 'name' && i !== last) columns[i] = { role: 'category' };
    });
  }
  return columns.some(isValueColumn) ? columns : undefined;
}

export function isValueColumn(
  column: Column,
): column is Extract<Column, { role: 'level' | 'growth' | 'change' | 'amount' }> {
  return ['level', 'growth', 'change', 'amount'].includes(column.role);
}

function headingAt(row: readonly string[], column: number, carries: boolean): string {
  const own = row[column]?.trim() ?? '';
  if (own !== '' || !carries) return own;
  for (let left = Math.min(column, row.length) - 1; left >= 0; left--) {
    const text = row[left]!.trim();
    if (text !== '') return text;
  }
  return '';
}

function columnOf(title: string, frame: PlanFrame): Column {
  const named = columnWords.find(({ re }) => re.test(title));
  const cue = timeCues(title, [], frame)[0];
  const span = cue?.span ?? null;
  const timed =
    span !== null ||
    growthRe.test(title) ||
    baselineRe.test(title) ||
    /目标值?$|规划值|预期值?$|计划值?$/u.test(title);
  if (named && !(timed && ['name', 'note'].includes(named.role) && /\d|目标|值/u.test(title)))
    return { role: named.role };
  if (!timed) return amountColumn(title);
  const past = span !== null && frame.span !== null ? span.to < frame.span.from : undefined;
  const baseline = past ?? (baselineRe.test(title) && !aimRe.test(title));
  const role = growthRe.test(title) ? 'growth' : changeRe.test(title) ? 'change' : 'level';
  return role === 'level'
    ? { role, baseline, span }
    : {
        role,
        baseline,
        span: span && span.from < span.to ? span : null,
        yearly: yearlyWordAt(title, 0) !== undefined,
      };
}

/** `投资（亿元）`: a column whose heading names its unit. */
function amountColumn(title: string): Column {
  return /（[^）]{1,8}）$/u.test(title) ? { role: 'amount', title } : { role: 'note' };
}
