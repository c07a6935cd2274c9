import type { Root } from 'mdast';
import type {} from 'mdast-util-math';
import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * Markdown constructs a plan does not use. Left on they would swallow plan text: list markers that are the plan's own
 * numbering, `[…]:` taken for a definition. Switched off, all of it is read as text. Blocks of HTML and formulas are read
 * as lines of text that hold some.
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
  'gfmPotentialFootnoteCall',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'mathFlow',
  'setextUnderline',
  'strikethrough',
];

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(function (this: Processor) {
    const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
    (data.micromarkExtensions ??= []).push(math(), { disable: { null: unused } });
    (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown());
  })
  .freeze();

/**
 * The mdast tree of a plan's Markdown: headings, paragraphs, emphasis, GFM tables, inline HTML, formulas and YAML front
 * matter; everything else is text. `remark-cjk-friendly` closes emphasis before Chinese punctuation (`**…。**招`), which CommonMark does not.
 */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}
