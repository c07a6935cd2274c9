/** What the targets explorer says, in Chinese. `{…}` is filled in by the page's script. */
export const explorerZh = {
  name: '筛选目标',
  text: '文字',
  textHint: '养老、新能源……',
  any: '不限',
  filters: {
    district: '区县',
    topic: '领域',
    status: '性质',
    bound: '界限',
    nature: '属性',
    year: '年份',
    unit: '单位',
  },
  sort: '排列',
  sorts: {
    topic: '按领域',
    district: '按区县',
    'figure-down': '按单位，数从大到小',
    'figure-up': '按单位，数从小到大',
    year: '按年份',
  },
  reset: '全部重来',
  csv: '下载这些行（CSV）',
  csvName: '目标',
  csvFailed: '数据文件没有载入，这次没有下载。可能是网络断了，请再试一次。',
  found: '共 {total} 行，符合的 {found} 行',
  none: '没有符合的行。放宽一个条件，或全部重来。',
  more: '再列 {next} 行',
  shown: '，先列 {shown} 行',
  ignored: '地址里有不认识的条件，未予理会：{values}。',
};

export type ExplorerMessages = typeof explorerZh;
