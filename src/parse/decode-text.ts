import { VFileMessage } from 'vfile-message';

/** The encodings in which portals and office programs hand out Chinese text. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** A text and the encoding in which its bytes hold it. GBK and GB 2312 are parts of GB 18030. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** A control character that no text holds; a converter may leave tabs and form feeds. */
const notTextRe = /[^\P{Cc}\t\n\v\f\r\u0085]/u;
/** What Chinese text is made of, a character. */
const usualRe = /[\p{sc=Han}\p{P}\p{S}\p{Z}\w\n\r\t\uFF01-\uFF5E]/gu;
/** A text in the right encoding is nearly all usual characters. */
const leastUsual = 0.9;
/** How much of a file says its encoding, in bytes; even, for UTF-16. */
const sampleBytes = 65_536;

/**
 * The text of a file's bytes and their encoding: UTF-8, or else the one of GB 18030 and UTF-16 in which they make sense.
 * Throws a file message if there is none, or no text.
 */
export function decodeBytes(bytes: Uint8Array, path: string): DecodedText {
  const decoded = decodedAs('utf-8', bytes) ?? decodedAs(likeliestEncoding(bytes), bytes);
  if (!decoded || decoded.text.includes('\u0000'))
    throw fileMessage(
      path,
      'not-text',
      'The file is no text in UTF-8, GB 18030 or UTF-16; give Markdown or plain text, or convert it with `plan convert`.',
    );
  if (decoded.text.trim() === '')
    throw fileMessage(path, 'empty-file', 'The file is empty; put the text into it.');
  return decoded;
}

/** The text of a file's bytes, as `decodeBytes` gives it. */
export function decodeText(bytes: Uint8Array, path: string): string {
  return decodeBytes(bytes, path).text;
}

function decodedAs(encoding: Encoding | undefined, bytes: Uint8Array): DecodedText | undefined {
  if (encoding === undefined) return undefined;
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // The bytes are not in this encoding, which is what was asked.
    return undefined;
  }
}

/** The encoding other than UTF-8 in which the beginning of a file reads most like Chinese text, if any does. */
function likeliestEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  const scored = encodings.slice(1).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    if (notTextRe.test(text)) return { encoding, usual: 0 };
    return { encoding, usual: (text.match(usualRe)?.length ?? 0) / text.length };
  });
  const best = scored.reduce((one, other) => (other.usual > one.usual ? other : one));
  return best.usual >= leastUsual ? best.encoding : undefined;
}

/** A message about a file as a whole, at its beginning, that stops the build. */
export function fileMessage(path: string, ruleId: string, reason: string, cause?: unknown): VFileMessage {
  const message = new VFileMessage(reason, {
    place: { line: 1, column: 1 },
    ruleId,
    source: 'plan',
    ...(cause instanceof Error ? { cause } : {}),
  });
  message.file = path;
  message.name = `${path}:1:1`;
  message.fatal = true;
  return message;
}
