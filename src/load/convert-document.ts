import { basename, extname } from 'node:path';
import type { VFile } from 'vfile';
import { convertText, type Conversion } from '../convert/convert-text.ts';
import { frontMatterText } from '../convert/front-matter-text.ts';
import { hasErrors } from './message-lines.ts';
import { readDocument } from './read-document.ts';

/** A converted document: `undefined` where its file has a fatal message. */
export interface ConvertedDocument {
  file: VFile;
  converted:
    | (Conversion & {
        /** The document's text as it was read, to be kept as `content/originals/<originalName>`. */
        original: string;
        originalName: string;
        /** Front matter, as far as it is known, and text. */
        source: string;
      })
    | undefined;
}

/** Converts a document of any format to a plan's Markdown. All that is to be said of it is a message in `file`, at its line. */
export async function convertDocument(path: string): Promise<ConvertedDocument> {
  const { file, article } = await readDocument(path);
  if (hasErrors(file)) return { file, converted: undefined };
  const original = String(file).replace(/^\ufeff/u, '');
  const conversion = convertText(original, article);
  for (const { line, ruleId, reason, fatal } of conversion.doubts) {
    const message = file.message(reason, { place: { line, column: 1 }, ruleId, source: 'convert' });
    message.fatal = fatal;
  }
  if (hasErrors(file)) return { file, converted: undefined };
  const originalName = `${basename(path, extname(path))}.txt`;
  const source = `${frontMatterText(conversion, originalName)}\n${conversion.markdown}`;
  return { file, converted: { ...conversion, original, originalName, source } };
}
