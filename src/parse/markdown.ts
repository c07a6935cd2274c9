import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Markdown constructs a plan does not use. Left on they would swallow plan text: list markers that are the plan's own
 * numbering, `<…>` taken for HTML, `[…]:` taken for a definition. Switched off, all of it is read as text.
 */
const unused = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
];

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(function (this: Processor) {
    const data = this.data() as { micromarkExtensions?: unknown[] };
    (data.micromarkExtensions ??= []).push({ disable: { null: unused } });
  })
  .freeze();

/**
 * The mdast tree of a plan's Markdown: headings, paragraphs, emphasis, GFM tables and YAML front matter; everything else
 * is text. `remark-cjk-friendly` closes emphasis before Chinese punctuation (`**…。**招`), which CommonMark does not.
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
