/** What concerns paper, in Chinese. */
export const printZh = {
  runningHead: (site: string, title: string): string => `${site} · ${title}`,
  name: '打印',
  paper: '纸张',
  papers: { portrait: 'A4 竖排', landscape: 'A4 横排', letter: 'Letter' },
  whole: '附折叠的全文',
  sources: '附出处：注号和每条原句',
  button: '打印预览',
  note: '打印或存为 PDF 也可直接用浏览器的打印命令，以上选择同样有效。不选全文时，印的是简报：折叠的内容留在网页上。',
  document: '整份对照，打印成一份文件',
  documentTitle: (first: string, second: string): string => `${first}与${second}：整份对照`,
  documentLead: '全部领域、图、核对和出处合为一份，供打印、存档和转发。',
  checks: '核对',
  noChecks: '这两地的文件里没有可以核对的数。',
  notes: (origin: string): string => `每条给出文件、文号、章节和原句。地址以 ${origin} 开头。`,
};

export type PrintMessages = typeof printZh;
