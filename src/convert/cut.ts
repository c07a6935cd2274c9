import type { SourceLine } from './source-line.ts';

/** Why lines of a document are not text of its plan. */
export const cutReasons = {
  'site-header': {
    zh: '网站的页眉、栏目和发布信息',
    en: 'Header, categories and posting notes of the website',
  },
  'site-footer': { zh: '网站的页脚', en: 'Footer of the website' },
  'web-title': {
    zh: '网页标题，重复文件名称',
    en: 'Title of the web page, repeating the name of the document',
  },
  contents: {
    zh: '目录及其页码，各章节标题在正文中另有',
    en: 'The table of contents with its page numbers; every heading in it stands in the text itself',
  },
  'page-number': { zh: '页码', en: 'Page numbers' },
  'running-head': { zh: '每页重复的页眉或页脚', en: 'The running head or foot of the pages' },
  image: { zh: '图片的链接', en: 'Link to a picture' },
  'table-goes-on': { zh: '续表标记', en: 'Notes that a table goes on' },
} as const;
export type CutReason = keyof typeof cutReasons;

/** Lines that are cut one after the other, as one run; or lines of a kind that come again and again (`everywhere`). */
export interface CutLines {
  reason: CutReason;
  lines: SourceLine[];
  everywhere: boolean;
}
