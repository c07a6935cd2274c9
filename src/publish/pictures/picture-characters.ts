/** Latin letters and signs, and general punctuation: first and last code points. */
const ranges: readonly (readonly [number, number])[] = [
  [0x20, 0x17f],
  [0x2010, 0x203b],
];
/** The rows of GB 2312 that hold signs and letters, and those that hold its 6,763 characters; each row has 94 places. */
const rows = { first: 0xa1, lastSigns: 0xa3, firstCharacters: 0xb0, last: 0xf7 } as const;
const places = { first: 0xa1, last: 0xfe } as const;

/**
 * The characters that the fonts of pictures have, each once: those of common Chinese (GB 2312) and Latin, and whatever else
 * stands in `texts`. One font for all pictures of a build is quicker than one for each.
 */
export function pictureCharacters(texts: Iterable<string>): string {
  const characters = new Set<string>(commonCharacters());
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].sort().join('');
}

function* commonCharacters(): Generator<string> {
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
  const decoder = new TextDecoder('gb18030');
  for (let row: number = rows.first; row <= rows.last; row += 1) {
    if (row > rows.lastSigns && row < rows.firstCharacters) continue;
    for (let place: number = places.first; place <= places.last; place += 1) {
      yield decoder.decode(Uint8Array.of(row, place));
    }
  }
}
