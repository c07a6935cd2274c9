import type { Column } from './table-column.ts';
import type { Span } from '../schema/plan-about.ts';
import { foldText } from './fold-text.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import type { PlanFrame } from './plan-frame.ts';
import { isValueAlone, unitInBrackets } from './table-cell.ts';
import { withBaseYear } from './table-base-year.ts';
import { timeCues } from './time-cue.ts';
import { yearlyWordAt } from './yearly.ts';

type PlainRole = Exclude<Column['role'], 'value'>;

/** Headings and what they make of their column, the more telling first. */
const columnWords: { re: RegExp; role: PlainRole }[] = [
  { re: /^(?:序号|编号|号|No\.?)$/iu, role: 'serial' },
  { re: /^(?:计量|度量|指标|数量)?单位$/u, role: 'unit' },
  { re: /责任|牵头|配合|部门|单位$|备注|说明|依据|来源|电话|地址|地点|联系|邮编|编码|代码/u, role: 'note' },
  { re: /属性|性质|指标类型/u, role: 'nature' },
  {
    re: /^(?:年份|年度|时间|期限|时限)$|(?:完成|建成|投用|竣工|开工)(?:时间|时限|年限)|(?:建设|起止|实施)(?:起止)?(?:年限|期限|时间|周期|年份|期)$/u,
    role: 'time',
  },
  { re: /内容|规模|举措|标准|要求|概况|做法/u, role: 'text' },
  { re: /^(?:类别|分类|类型|领域|维度|方面|一级指标|目标层|板块|大类)/u, role: 'category' },
  { re: /指标|名称|项目|任务|事项|工程/u, role: 'name' },
];
/** `完成率`, `开工率`: how far the works are, whatever else the words say. */
const rateRe = /[率比重]$/u;
/** Headings of the figures of a communiqué: each the state of its row. */
const figuresRe = /^(?:数量|数值|绝对数|绝对值|总量|本年|全年|实绩)$/u;
const growthRe = /年均|增速|增长率|增幅|增长/u;
const changeRe = /累计|变化|增量|提高|下降幅度/u;
const baselineRe = /基期|基数|基准|现状|实际|完成|实绩|达到值|预计完成|执行/u;
const aimRe = /目标|规划|计划|预期|预计|安排/u;
const timedRe = /目标值?$|规划值|预期值?$|计划值?$/u;
/** Things that are carried out year by year: a year's number of them is no state to start from. */
const flowRe = /投资|资金|新增|新建|改造|建设|投入|支出|补助|任务/u;
/** Words of a heading that name no thing measured. */
const frameWordsRe =
  /(?:19|20)\d\d(?:年?(?:[—~-]{1,2}|至|到)(?:19|20)?\d\d)?年?[底末]?|[“"‘']?十[一二三四五六七八九]五[”"’']?(?:期间|时期|末)?|目标值?|规划|计划|预期|预计|安排|基期|基数|基准|现状|实际|完成|实绩|达到|执行|数据|数值|数量|总数|值|年均|平均|增长率|增长速度|增长|增速|增幅|速度|累计|变化|五年|期末|期初|指标|情况|年度|本年|全年|当年|上年|同比|任务数?|建设|[\d%‰（）()\[\]〔〕/、,，:：“”"—~.-]/gu;

/**
 * The columns of a table from its heading rows, merged headings carried to the right over empty cells, and from what
 * the rows below hold (folded cells); `undefined` if none holds values.
 */
export function tableColumns(
  headings: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  frame: PlanFrame,
  grammar: Grammar,
): Column[] | undefined {
  const width = Math.max(...headings.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column): Column => {
    const title = headings.map((row, line) => headingAt(row, column, line < headings.length - 1)).join('');
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return columnOf(foldText(title).text, cells, frame, grammar);
  });
  nameColumn(columns, body);
  const stating = columns.some(({ role }) => role === 'value' || role === 'text');
  return stating ? withBaseYear(columns, frame) : undefined;
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

function columnOf(title: string, cells: readonly string[], frame: PlanFrame, grammar: Grammar): Column {
  const named = columnWords.find(({ re }) => re.test(title))?.role;
  const span = timeCues(title, [], frame)[0]?.span ?? bareYear(title);
  const timed = span !== null || growthRe.test(title) || baselineRe.test(title) || timedRe.test(title);
  const unit = unitInBrackets(title, grammar);
  const filled = cells.filter((cell) => !/^[—\-/~·.…]*$/u.test(cell));
  const values = filled.filter((cell) => isValueAlone(cell, grammar)).length;
  const holdsValues = values > 0 && values * 2 >= filled.length;
  if (named === 'time' && filled.every((cell) => /(?:19|20)\d\d/u.test(cell))) return { role: named, title };
  if (named && ['serial', 'unit', 'nature', 'note', 'category'].includes(named))
    return { role: named, title };
  if (named && !holdsValues && !(timed && /\d|目标|值/u.test(title))) return { role: named, title };
  if (!timed && !holdsValues) return { role: unit === null ? 'note' : 'text', title };
  const past = span !== null && frame.span !== null ? span.to < frame.span.from : undefined;
  const aimed = aimRe.test(title);
  const thing = thingOf(title, unit);
  const bare = title.replace(/[（(][^（）()]*[）)]$/u, '');
  const rate = rateRe.test(bare) && !growthRe.test(title);
  const flows = flowRe.test(thing);
  const kind = growthRe.test(title)
    ? 'growth'
    : changeRe.test(title) && !flows
      ? 'change'
      : rate || figuresRe.test(bare) || (timed && !flows)
        ? 'level'
        : 'amount';
  return {
    role: 'value',
    kind,
    thing,
    unit,
    span: (kind === 'growth' || kind === 'change') && span?.from === span?.to ? null : span,
    baseline: kind !== 'amount' && (past ?? (baselineRe.test(title) && !aimed && !rate)),
    aimed,
    yearly: (kind === 'growth' || kind === 'change') && yearlyWordAt(title, 0) !== undefined,
  };
}

/** `2025` alone in a heading. */
function bareYear(title: string): Span | null {
  const year = /^(?:19|20)\d\d$/u.test(title) ? Number(title) : null;
  return year === null ? null : { from: year, to: year };
}

/** What a heading names apart from its years, its unit and words like 目标值. */
function thingOf(title: string, unit: string | null): string {
  const plain = unit === null ? title : title.replace(/[（(][^（）()]*[）)]$/u, '');
  if (/^(?:投资|计划|任务|工程|项目)?(?:完成|开工|竣工|达标|合格|执行)率$/u.test(plain)) return plain;
  const rest = plain.replace(frameWordsRe, '');
  if (rest.length < 2) return '';
  return plain
    .replace(
      /^(?:(?:19|20)\d\d年?[底末]?(?:前)?|[“"]?十[一二三四五六七八九]五[”"]?(?:期间|时期)?|目标|规划|计划|预计)+/u,
      '',
    )
    .replace(/(?:目标值?|规划值|个数|数量|数)$/u, '');
}

/** The longest name of a thing, on average, that is not a text about it. */
const longestName = 24;

/** Makes one column that of names: the last that is headed as such and is short, else the last of the categories, else the first of words. */
function nameColumn(columns: Column[], body: readonly (readonly string[])[]): void {
  const named = columns.flatMap(({ role }, i) => (role === 'name' ? [i] : []));
  const short = named.filter((i) => meanLength(body, i) <= longestName);
  const chosen =
    (short.length > 0 ? short : named.slice(0, 1)).at(-1) ??
    columns.findLastIndex(({ role }) => role === 'category');
  const name =
    chosen >= 0
      ? chosen
      : columns.findIndex((column, i) => column.role === 'note' && isWords(column.title, body, i));
  for (const i of named) columns[i] = { role: i < name ? 'category' : 'text', title: titleOf(columns[i]!) };
  if (name >= 0) columns[name] = { role: 'name', title: titleOf(columns[name]!) };
}

function titleOf(column: Column): string {
  return 'title' in column ? column.title : '';
}

function meanLength(body: readonly (readonly string[])[], column: number): number {
  const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.reduce((total, cell) => total + cell.length, 0) / Math.max(1, cells.length);
}

/** Whether a column that no word explains names things: it is headed, and its cells are short words. */
function isWords(title: string, body: readonly (readonly string[])[], column: number): boolean {
  const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return (
    !columnWords.some(({ re, role }) => role === 'note' && re.test(title)) &&
    cells.length > 0 &&
    cells.every((cell) => /\p{Script=Han}/u.test(cell) && cell.length <= longestName)
  );
}
