/** What the page of data files says, in Chinese. */
export const dataPageZh = {
  name: '数据',
  title: '全部数据，供下载和程序读取',
  lead: '网页上的每个数字都在这些文件里，连同它的原句、单位、界限、年份和位置。数据版本是内容的指纹：内容不变，版本不变。',
  version: (hash: string, date: string | null): string =>
    `当前版本 ${hash}，${date === null ? '还没有登记' : `${date} 发布`}。`,
  columns: { file: '文件', holds: '内容' },
  files: {
    'quantities-spreadsheet.csv':
      '所有量化表述，一行一个，供电子表格打开（UTF-8 带 BOM；会被当成公式、时间或数的文字前有撇号）',
    'quantities.csv': '所有量化表述，一行一个，供程序读取（UTF-8 不带 BOM，各格照录）',
    'quantities.json': '所有量化表述',
    'goals.json': '所有目标与任务，连同领域和责任单位',
    'indicators.json': '指标词表：名称、单位、同义写法、口径',
    'topics.json': '领域词表，对应联合国政府职能分类（COFOG）',
    'districts.json': '区县',
    'comparisons.json': '每个指标的对照：哪些可比、哪些不可比及原因、谁没有写',
    'checks.json': '核对：规划自己的数之间合不合，每一笔的算式、容差和可能的解释',
    'passages.json': '在两份规划里都有的段落（一字不差或略有不同），各自在哪几句',
    'successions.json': '哪份规划接续了哪份规划',
    'claims.json':
      '网页上的每条断言：个数、“只有”、“都没有”、没有找到、不能比，各附所依据的数、句子和查过的字样',
    'datapackage.json': '数据包说明（Data Package，含表结构）',
  } as Record<string, string>,
  plans: '各份文件的全文与读法（JSON）',
  schemas: '各文件的 JSON Schema',
  fields: '各 CSV 的列',
  licence: (name: string): string => `数据和词表用 ${name} 许可，注明出处即可使用。`,
};

export type DataPageMessages = typeof dataPageZh;
