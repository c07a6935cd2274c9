import { blocks } from './blocks.ts';
import type { Block } from './block.ts';
import { frontMatter } from './front-matter.ts';
import { htmlTables, withoutHtmlTables } from './html-tables.ts';
import { parseMarkdown } from './markdown.ts';

/** The headings, paragraphs and table rows of a text in order, each character with its offset. Front matter is passed over. */
export function planBlocks(source: string): Block[] {
  const tables = htmlTables(source, frontMatter(source)?.end ?? 0);
  return blocks(parseMarkdown(withoutHtmlTables(source, tables)), source, tables);
}
