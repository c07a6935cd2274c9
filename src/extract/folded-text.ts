/**
 * A sentence made ready for reading: no white space, half-width letters and digits, full-width punctuation.
 * Character `i` stands at `origin[i]` of the sentence; `origin` has one entry more, the sentence's length.
 */
export interface FoldedText {
  text: string;
  origin: readonly number[];
}
