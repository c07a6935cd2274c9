import { VFileMessage } from 'vfile-message';

/** The text of a file's bytes. Throws a file message if they are not UTF-8 or hold no text. */
export function decodeText(bytes: Uint8Array, path: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw fileMessage(path, 'not-utf-8', 'The file is not UTF-8 text; convert it to UTF-8 first.', cause);
  }
  if (text.includes('\u0000'))
    throw fileMessage(
      path,
      'not-text',
      'The file holds NUL bytes, so it is not text; give Markdown or plain text.',
    );
  if (text.trim() === '')
    throw fileMessage(path, 'empty-file', 'The file is empty; it must hold the text of a plan.');
  return text;
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
