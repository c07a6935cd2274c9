import type { TraditionalTable } from './index-form.ts';

const hanRe = /\p{Script=Han}/u;

/**
 * Whether a text has characters outside the standard set of simplified Chinese (GB/T 2312), so that it may be in traditional
 * ones. Text decoders know the set, so no table is needed to tell.
 */
export function mayBeTraditional(text: string): boolean {
  const simplified = (known ??= standardCharacters());
  return [...text].some((character) => hanRe.test(character) && !simplified.has(character));
}

let known: ReadonlySet<string> | undefined;

/** The characters of GB/T 2312, the standard set of simplified Chinese. */
export function standardCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gbk');
  const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, row) =>
    Array.from({ length: 0xff - 0xa1 }, (__, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  return new Set(
    [...decoder.decode(new Uint8Array(rows.flat(2)))].filter((character) => hanRe.test(character)),
  );
}

/** A text in simplified characters. @example 養老床位 → 养老床位 */
export function inSimplified(text: string, { traditional, simplified }: TraditionalTable): string {
  const [from, to] = [[...traditional], [...simplified]];
  const pairs = new Map(from.map((character, index) => [character, to[index]!]));
  return [...text].map((character) => pairs.get(character) ?? character).join('');
}
