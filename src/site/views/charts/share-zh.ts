import type { CitationStyle } from '../../../publish/citations/citation.ts';

const styles: Record<CitationStyle, string> = {
  gbt7714: 'GB/T 7714—2025',
  apa: 'APA',
  bibtex: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
};

/** The messages of sharing, downloading, embedding and citing a chart, in Chinese. */
export const shareZh = {
  together: (districts: readonly string[]): string =>
    [districts.slice(0, -1).join('、'), ...districts.slice(-1)].filter((part) => part !== '').join('与'),
  title: (finding: string, selection: string | null): string =>
    selection === null ? finding : `${finding}（${selection}）`,

  row: '分享这张图',
  address: '固定地址',
  addressNotes: {
    group: '指这个城市的全部区县；以后增加区县，这个地址不变，图里也会有它们。',
    chosen: '写明了选中的区县；以后增加区县，这个地址仍只指这几个。',
  },
  copyLink: '复制链接',
  copied: '已复制',
  notCopied: '没有复制成，请选中后自行复制',
  send: '发送…',
  copyPicture: '复制图片',
  download: '下载',
  files: { svg: 'SVG', csv: 'CSV' },
  fileNames: { svg: '下载这张图，SVG', csv: '下载图中数据，CSV' },
  pictures: {
    sheet: { name: 'PNG', label: '下载这张图，PNG，可放进幻灯片和文档' },
    preview: { name: 'PNG', label: '下载这张图，PNG，1200×630 像素' },
  },
  embed: '嵌入',
  embedNote: '把这段代码放进网页，图随栏宽变化，各种宽度都不截断；不含脚本，不跟踪读者。',
  embedCode: '嵌入代码',
  copyCode: '复制代码',
  embedGrows: '能放脚本的网页可以用这一段：框随图的高度变。网址后加 ?theme=light，深色系统里也用浅色。',
  embedGrowsCode: '随图变高的嵌入代码',
  copyGrowing: '复制带脚本的代码',
  seeEmbed: '看嵌入后的样子',
  cite: '引用',
  citeNote: '引用日期是今天；没有脚本时请自己填写。',
  accessed: '引用日期',
  copyCitation: (style: string): string => `复制 ${style}`,
  styles,
  citation: { version: '数据版本', accordingTo: '据：' },

  choose: {
    first: '区县',
    second: '与',
    show: '对照',
    lostTopic: '没有取到所选区县的数据：列已按所选显示，标题和结论仍是原来的。请检查网络后再试。',
    lost: '没有取到所选区县的数据，这一页仍是原来的样子。请检查网络后再试。',
  },
  all: '全部区县',
  picture: (title: string): string => `图：${title}`,

  embedded: (siteName: string): string => `在${siteName}看全图、原句和数据`,

  csv: {
    plan: '文件',
    topic: '领域',
    district: '区县',
    shown: '图中文字',
  },

  lost: {
    asked: '您找的可能是：',
    /** What stands before and after the words of the address that name no district. */
    unknown: ['地址里的', '不是有规划的区县。'],
    noChart: '本站没有这张图。',
    allCharts: '看所有的图',
    ordered: '区县写在地址的“?districts=”后面。',
  },

  changes: {
    kept: '这一版当时发布的文件，照原样保存',
    keptTitle: (hash: string): string => `数据版本 ${hash} 的文件`,
    keptLead: '这一版登记时发布的数据、图和图中数据，逐字节保存；以后的版本不改动它们。',
    name: '数据版本',
    title: '数据改过什么',
    lead: '每一份下载、每一条引用都写着数据版本。版本号由全部文本、读法和词表算出：内容不变，号就不变；有任何改动，号就不同。',
    link: '各版本改了什么',
    current: '现在的版本',
    unrecorded: '这个版本还没有写说明；下面的差别由程序比较得出。',
    first: '第一个版本。',
    none: '文件和读出的数都没有变，变的是词表或读法的其他部分。',
    counts: (quantities: number, targets: number): string => `${quantities} 个数，其中 ${targets} 个目标`,
    plan: {
      added: (plan: string, counts: string): string => `新增${plan}：${counts}。`,
      removed: (plan: string): string => `撤下${plan}。`,
      text: (plan: string, before: string, after: string): string =>
        `${plan}的文本改了；原来读出 ${before}，现在 ${after}。`,
      reading: (plan: string, before: string, after: string): string =>
        `${plan}的读法改了；原来读出 ${before}，现在 ${after}。`,
    },
    vocabulary: '词表改了。',
    record: '这个版本的机器可读记录',
  },
};

export type ShareMessages = typeof shareZh;
