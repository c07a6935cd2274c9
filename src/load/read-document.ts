import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { fileMessage } from '../parse/decode-text.ts';
import { htmlText, type HtmlText } from './html-text.ts';
import { readTextFile } from './read-text-file.ts';

/** The formats of documents and how their files begin. */
const formats = [
  { format: 'pdf', begins: '%PDF-' },
  { format: 'zip', begins: 'PK\u0003\u0004' },
  { format: 'doc', begins: '\u00d0\u00cf\u0011\u00e0' },
  { format: 'rtf', begins: '{\\rtf' },
  { format: 'png', begins: '\u0089PNG' },
  { format: 'jpeg', begins: '\u00ff\u00d8\u00ff' },
] as const;
type Format = (typeof formats)[number]['format'] | 'text';

/** A document's text, or a fatal message in its file; of a web page, also the lines of its main part. */
export interface ReadDocument {
  file: VFile;
  article?: HtmlText['article'];
}

/**
 * The text of a document in any format that holds some: plain text or Markdown, HTML, Word (.docx), PDF. A file that holds
 * none (scanned pages, a password, another format) has a fatal message that says what to do instead.
 */
export async function readDocument(path: string): Promise<ReadDocument> {
  const opened = await readTextFile(path);
  if (opened.messages.some(({ ruleId }) => ruleId === 'unreadable-file')) return { file: opened };
  const bytes = await readFile(path);
  const format = formatOf(bytes);
  if (format === 'text') {
    const page = pageOf(bytes, path);
    if (page === undefined) return { file: opened };
    const { text, article } = htmlText(page);
    return { file: new VFile({ path, value: text }), article };
  }
  const file = new VFile({ path });
  try {
    file.value = await readers[format](bytes, path);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    file.messages.push(error);
  }
  return { file };
}

function formatOf(bytes: Uint8Array): Format {
  const begin = String.fromCharCode(...bytes.subarray(0, 8));
  return formats.find(({ begins }) => begin.startsWith(begins))?.format ?? 'text';
}

const charsetRe = /<meta[^>]+charset\s*=\s*["']?(?<charset>[\w-]+)/iu;
const pageRe = /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu;
/** How much of a page says its encoding, in bytes. */
const headBytes = 4096;

/** The source of a web page in the encoding that it names; `undefined` for a file that is none. */
function pageOf(bytes: Uint8Array, path: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replace(/^ï»¿/u, '');
  if (!/\.x?html?$/iu.test(path) && !pageRe.test(head)) return undefined;
  const charset = charsetRe.exec(head)?.groups?.['charset'];
  return charset === undefined || /^(?:utf-?8|gb\w+)$/iu.test(charset)
    ? (decoded('utf-8', bytes) ?? new TextDecoder('gb18030').decode(bytes))
    : new TextDecoder(charset).decode(bytes);
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are not in this encoding, which is what was asked.
    return undefined;
  }
}

const readers: Record<Exclude<Format, 'text'>, (bytes: Uint8Array, path: string) => Promise<string>> = {
  pdf: readPdf,
  zip: readWord,
  doc: (_, path) => refuse(path, 'This is a document of an old Word; open it and save it as .docx first.'),
  rtf: (_, path) =>
    refuse(path, 'This is an RTF document; open it in a word processor and save it as .docx first.'),
  png: (_, path) => refuse(path, 'This is a picture; have its text recognised first, and convert that.'),
  jpeg: (_, path) => refuse(path, 'This is a picture; have its text recognised first, and convert that.'),
};

function refuse(path: string, reason: string): never {
  throw fileMessage(path, 'no-text-in-file', reason);
}

async function readWord(bytes: Uint8Array, path: string): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  let html;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
  } catch (cause) {
    throw fileMessage(
      path,
      'unreadable-document',
      'This is no Word document that can be read; save it as .docx once more.',
      cause,
    );
  }
  if (html.replace(/<[^>]*>/gu, '').trim() === '')
    refuse(
      path,
      'The document holds pictures but no text; have their text recognised first, and convert that.',
    );
  return htmlText(html).text;
}

/** How much text a page of print holds at least, in characters; scanned pages hold next to none. */
const leastOnPage = 20;

async function readPdf(bytes: Uint8Array, path: string): Promise<string> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  let pages: string[];
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    pages = (await extractText(document, { mergePages: false })).text;
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw fileMessage(
      path,
      locked ? 'locked-document' : 'unreadable-document',
      locked
        ? 'The PDF is locked with a password; save a copy without one first.'
        : 'The PDF is damaged and cannot be read; get it once more.',
      cause,
    );
  }
  if (pages.join('').replace(/\s/gu, '').length < leastOnPage * pages.length)
    refuse(
      path,
      'The PDF holds pictures of pages and no text; have their text recognised first, and convert that.',
    );
  return withoutRadicals(pages.join('\n\f\n'));
}

const radicals =
  '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⻁虎⻌辶';
const characterOf = new Map(
  Array.from({ length: radicals.length / 2 }, (_, i) => [radicals.charAt(2 * i), radicals.charAt(2 * i + 1)]),
);

/** A text with the characters that PDF programs write as radicals: `⼀` (U+2F00) → `一`. */
function withoutRadicals(text: string): string {
  return text.replace(
    /[\u2e80-\u2fdf]/gu,
    (radical) => characterOf.get(radical) ?? radical.normalize('NFKC'),
  );
}
