import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const anchorLength = 7;

/** Seven letters and digits that stand for a text, white space apart: `("s", "全面落实河长制。")` → `s` + seven. */
function textAnchor(prefix: string, text: string): string {
  const bytes = sha256(utf8ToBytes(text.replace(/\s/gu, '')));
  let anchor = prefix;
  for (const byte of bytes.subarray(0, anchorLength)) anchor += alphabet.charAt(byte & 31);
  return anchor;
}

/**
 * Gives out the anchors of one plan. An anchor derives from the text it stands for, so it does not move when other text
 * is edited; the second occurrence of the same text gets `-2`, the third `-3`.
 */
export function anchorMaker(): (prefix: string, text: string) => string {
  const given = new Map<string, number>();
  return (prefix, text) => {
    const anchor = textAnchor(prefix, text);
    const count = (given.get(anchor) ?? 0) + 1;
    given.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  };
}
