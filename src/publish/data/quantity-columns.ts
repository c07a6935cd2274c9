import { alignedQuantitySchema, readers, type AlignedQuantity } from '../../schema/aligned-quantity.ts';
import type { Bilingual } from '../../schema/bilingual.ts';
import {
  bounds,
  directions,
  measures,
  modalities,
  natures,
  periodSources,
  stages,
  statuses,
} from '../../schema/quantity.ts';
import type { CsvCell } from './csv.ts';

/** What a row needs besides its quantity. */
export interface RowSetting {
  version: string;
  /** The full address of a sentence. */
  addressOf: (plan: string, sentence: string) => string;
}

/** The types of Table Schema that the columns have. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'year';

/** A column of the data, its name in every CSV of the site, and what it holds. */
export interface Column {
  name: string;
  type: ColumnType;
  description: Bilingual;
  /** All values that it can have. */
  values?: readonly string[];
  required?: boolean;
  cell: (quantity: AlignedQuantity, setting: RowSetting) => CsvCell;
}

/** Several ids in one cell are parted by a semicolon, which no id holds. */
const idSeparator = ';';
/** A ratio is printed with the sign that is no colon, so that nothing takes it for a time. */
const ratioSign = '∶';
const numberRe = /^-?\d+(?:\.\d+)?$/u;

/** The lower or the upper number of a value, or the only one; `null` for a ratio and for none. */
function numberAt(value: string | null, end: 'low' | 'high'): number | null {
  const [low, high = null] = value?.split('..') ?? [null];
  const number = end === 'low' ? low : high;
  return number !== null && number !== undefined && numberRe.test(number) ? Number(number) : null;
}

const yearAt = (period: string | null, end: 'first' | 'last'): number | null => {
  if (period === null) return null;
  const years = period.split('-').map(Number);
  return end === 'first' ? years[0]! : years.at(-1)!;
};

/** The columns of stated quantities, one vocabulary for every CSV. */
export const quantityColumns: readonly Column[] = [
  {
    name: 'plan',
    type: 'string',
    required: true,
    description: { zh: '规划的代号', en: 'The id of the plan' },
    cell: ({ plan }) => plan,
  },
  {
    name: 'id',
    type: 'string',
    required: true,
    description: {
      zh: '在规划里的代号：句子的锚和序号',
      en: 'Its id in the plan: the anchor of its sentence and its number there',
    },
    cell: ({ id }) => id,
  },
  {
    name: 'version',
    type: 'string',
    required: true,
    description: { zh: '数据版本', en: 'The version of the data' },
    cell: (_, { version }) => version,
  },
  {
    name: 'district',
    type: 'string',
    required: true,
    description: { zh: '区县的代号', en: 'The id of the district' },
    cell: ({ district }) => district,
  },
  {
    name: 'subject',
    type: 'string',
    description: { zh: '量的是什么，用规划自己的话', en: 'What is measured, in the plan’s own words' },
    cell: ({ subject }) => subject,
  },
  {
    name: 'indicator',
    type: 'string',
    description: {
      zh: '对应的指标；词表里没有的为空',
      en: 'The indicator it measures, empty when the list has none',
    },
    cell: ({ indicator }) => indicator,
  },
  {
    name: 'alsoIndicators',
    type: 'string',
    description: {
      zh: '一并对应的其他指标，以分号隔开',
      en: 'Other indicators that the same number is stated for, parted by semicolons',
    },
    cell: ({ alsoIndicators }) => alsoIndicators.join(idSeparator),
  },
  {
    name: 'definition',
    type: 'string',
    description: { zh: '口径', en: 'The definition that narrows the indicator' },
    cell: ({ definition }) => definition,
  },
  {
    name: 'qualifier',
    type: 'string',
    description: { zh: '另外缩小范围的字样', en: 'Other words of the subject that narrow it' },
    cell: ({ qualifier }) => qualifier,
  },
  {
    name: 'ownName',
    type: 'string',
    description: {
      zh: '原文的叫法，与共用名不同的',
      en: 'The plan’s own name for the indicator where that is not the shared one',
    },
    cell: ({ ownName }) => ownName,
  },
  {
    name: 'value',
    type: 'number',
    description: {
      zh: '数；区间的为下端，比例和只有名次的为空',
      en: 'The number; the lower end of a range; empty for a ratio and for a rank without a number',
    },
    cell: ({ value }) => numberAt(value, 'low'),
  },
  {
    name: 'valueTo',
    type: 'number',
    description: { zh: '区间的上端；不是区间的为空', en: 'The upper end of a range; else empty' },
    cell: ({ value }) => numberAt(value, 'high'),
  },
  {
    name: 'ratio',
    type: 'string',
    description: { zh: '比例，如 48∶52；不是比例的为空', en: 'A ratio such as 48∶52; else empty' },
    cell: ({ value }) => (value?.includes(':') ? value.replaceAll(':', ratioSign) : null),
  },
  {
    name: 'unit',
    type: 'string',
    description: { zh: '单位，照原文', en: 'The unit as written' },
    cell: ({ unit }) => unit,
  },
  {
    name: 'bound',
    type: 'string',
    values: bounds,
    required: true,
    description: {
      zh: '界限：min 不低于，max 不超过，about 约，exact 定数，range 区间，relative 名次或参照',
      en: 'min: at least; max: at most; about; exact; range; relative: a rank or comparison without a number',
    },
    cell: ({ bound }) => bound,
  },
  {
    name: 'inclusive',
    type: 'boolean',
    description: {
      zh: '界限含不含本数（民法典第一千二百五十九条）',
      en: 'Whether the bound contains the number (Civil Code, art. 1259)',
    },
    cell: ({ inclusive }) => inclusive,
  },
  {
    name: 'measure',
    type: 'string',
    values: measures,
    required: true,
    description: {
      zh: 'level 水平，growth 增速，change 增减，count 工作量',
      en: 'level: a state; growth: a rate; change: an amount added or cut; count: things to carry out',
    },
    cell: ({ measure }) => measure,
  },
  {
    name: 'yearly',
    type: 'boolean',
    required: true,
    description: {
      zh: '是否每年的数，不是各年合计',
      en: 'Whether it is for each year, not for all years together',
    },
    cell: ({ yearly }) => yearly,
  },
  {
    name: 'direction',
    type: 'string',
    values: directions,
    description: {
      zh: '提高 up、降低 down、保持 keep；没有写明为空',
      en: 'up, down or keep, where its words say so',
    },
    cell: ({ direction }) => direction,
  },
  {
    name: 'act',
    type: 'string',
    description: {
      zh: '原文所用的动词，如建成、新增',
      en: 'The plan’s verb that governs it, such as 建成 or 新增',
    },
    cell: ({ act }) => act,
  },
  {
    name: 'stage',
    type: 'string',
    values: stages,
    description: { zh: '工程进度', en: 'How far works are' },
    cell: ({ stage }) => stage,
  },
  {
    name: 'status',
    type: 'string',
    values: statuses,
    required: true,
    description: {
      zh: 'target 目标，achieved 已达到，baseline 表中基期',
      en: 'target, achieved, or baseline (the base-year column of a table)',
    },
    cell: ({ status }) => status,
  },
  {
    name: 'yearFrom',
    type: 'year',
    description: {
      zh: '时期的第一年；没有写明为空',
      en: 'The first year of its period; empty where none is given',
    },
    cell: ({ period }) => yearAt(period, 'first'),
  },
  {
    name: 'yearTo',
    type: 'year',
    description: {
      zh: '时期的末年；只有一年的与第一年相同',
      en: 'The last year of its period; the first again where it is one year',
    },
    cell: ({ period }) => yearAt(period, 'last'),
  },
  {
    name: 'periodFrom',
    type: 'string',
    values: periodSources,
    description: {
      zh: '年份来自哪里：本句 sentence、标题 heading、文件 document，或推定 assumed',
      en: 'Where the period comes from: its sentence, a heading, the document, or assumed',
    },
    cell: ({ periodFrom }) => periodFrom,
  },
  {
    name: 'scope',
    type: 'string',
    required: true,
    description: {
      zh: 'district 指全区县，否则是原文所说的范围',
      en: 'district for the whole district, else the narrower or wider thing in the plan’s words',
    },
    cell: ({ scope }) => scope,
  },
  {
    name: 'modality',
    type: 'string',
    values: modalities,
    description: { zh: '力争、确保等字样', en: 'Words such as 力争 (strive for) and 确保 (ensure)' },
    cell: ({ modality }) => modality,
  },
  {
    name: 'nature',
    type: 'string',
    values: natures,
    description: { zh: 'expected 预期性，binding 约束性', en: 'expected (预期性) or binding (约束性)' },
    cell: ({ nature }) => nature,
  },
  {
    name: 'topic',
    type: 'string',
    description: { zh: '领域', en: 'Its topic' },
    cell: ({ topic }) => topic,
  },
  {
    name: 'goal',
    type: 'string',
    required: true,
    description: { zh: '所在目标的锚', en: 'The anchor of the goal it stands in' },
    cell: ({ goal }) => goal,
  },
  {
    name: 'quote',
    type: 'string',
    required: true,
    description: {
      zh: '原文，逐字照录；表中的为整行',
      en: 'The plan’s words, copied exactly; of a table, the whole row',
    },
    cell: ({ quote }) => quote,
  },
  {
    name: 'cell',
    type: 'string',
    description: {
      zh: '表中写明它的那一格，逐字照录；正文里的为空',
      en: 'The cell of a table that states it, copied exactly; empty in running text',
    },
    cell: ({ cell }) => cell,
  },
  {
    name: 'sentence',
    type: 'string',
    required: true,
    description: { zh: '所在句子的锚', en: 'The anchor of its sentence' },
    cell: ({ sentence }) => sentence,
  },
  {
    name: 'start',
    type: 'integer',
    required: true,
    description: { zh: '引文在句中的起点', en: 'Where the quote begins in its sentence' },
    cell: ({ start }) => start,
  },
  {
    name: 'end',
    type: 'integer',
    required: true,
    description: { zh: '引文在句中的终点', en: 'Where the quote ends in its sentence' },
    cell: ({ end }) => end,
  },
  {
    name: 'readBy',
    type: 'string',
    required: true,
    values: readers,
    description: {
      zh: '谁读的：program 由程序读出，person 经人核对或改正',
      en: 'Who answers for the reading: the program alone, or a person who confirmed or corrected it',
    },
    cell: ({ readBy }) => readBy,
  },
  {
    name: 'checkedOn',
    type: 'string',
    description: { zh: '人核对的日期', en: 'The day on which a person checked it' },
    cell: ({ checkedOn }) => checkedOn,
  },
  {
    name: 'address',
    type: 'string',
    required: true,
    description: { zh: '原句的网址', en: 'The address of its sentence' },
    cell: ({ plan, sentence }, { addressOf }) => addressOf(plan, sentence),
  },
];

/** The fields of a quantity that the columns give in another form: `period` as two years, `place` not at all. */
export const fieldsInOtherForm = ['period', 'place'] as const;

/** The fields of a quantity that have a column of their own name. */
export const columnFields = Object.keys(alignedQuantitySchema.shape).filter(
  (field) => !(fieldsInOtherForm as readonly string[]).includes(field),
);
