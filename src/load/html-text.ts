import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { parseHTML } from 'linkedom';
import type { Nodes } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

/** The text of a page, and its lines that are its main part, from 1, if that can be told. */
export interface HtmlText {
  text: string;
  article: { from: number; to: number } | undefined;
}

const processor = unified().use(rehypeParse).use(rehypeRemark).freeze();

/** Elements that hold no text of a page. */
const silent = new Set(
  'head script style noscript template svg iframe select input button textarea object'.split(' '),
);

/**
 * The text of an HTML page, a line for each paragraph, with `#` before headings and tables in Markdown; a reader program
 * (Readability) tells which of it is the page's main part.
 */
export function htmlText(html: string): HtmlText {
  const tree = processor.parse(html);
  withoutSilent(tree);
  const blocks = blockTexts(processor.runSync(tree)).filter((block) => block.trim() !== '');
  return { text: `${blocks.join('\n\n')}\n`, article: articleLines(blocks, html) };
}

function withoutSilent(node: Root | Element): void {
  node.children = (node.children as Element[]).filter(
    (child) => !(child.type === 'element' && silent.has(child.tagName)),
  );
  for (const child of node.children) if (child.type === 'element') withoutSilent(child);
}

function blockTexts(node: Nodes): string[] {
  if (node.type === 'heading') return [`${'#'.repeat(node.depth)} ${inlineText(node)}`];
  if (node.type === 'paragraph') return inlineText(node).split('\n');
  if (node.type === 'code' || node.type === 'html') return node.value.split('\n');
  if (node.type === 'table') return [tableText(node.children.map((row) => row.children.map(inlineText)))];
  return 'children' in node ? node.children.flatMap(blockTexts) : [];
}

function tableText(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => (cells[i] ?? '').replace(/\s*\n\s*/gu, '').replace(/\|/gu, '\\|')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

function inlineText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const text = node.children.map(inlineText).join('');
  if (node.type === 'delete') return text === '' ? '' : `~~${text}~~`;
  return node.type === 'strong' && text.trim() !== '' && !text.includes('\n') ? `**${text}**` : text;
}

/** The lines of the page's main part: from the first block that a reader program keeps to the last. */
function articleLines(blocks: readonly string[], html: string): HtmlText['article'] {
  const { document } = parseHTML(html);
  const article = new Readability(document as unknown as Document).parse();
  if (!article?.textContent) return undefined;
  const kept = plain(article.textContent);
  const within = blocks.map((block) => plain(block) !== '' && kept.includes(plain(block)));
  const first = within.indexOf(true);
  const last = within.lastIndexOf(true);
  if (first < 0) return undefined;
  const lineOf = (at: number): number =>
    blocks.slice(0, at).reduce((line, block) => line + block.split('\n').length + 1, 1);
  return { from: lineOf(first), to: lineOf(last) + blocks[last]!.split('\n').length - 1 };
}

function plain(text: string): string {
  return text.replace(/^#+ |\*\*|[|\s]/gmu, '');
}
