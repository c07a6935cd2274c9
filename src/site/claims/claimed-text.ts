/** A text of a page and the claims that it makes, by their ids in `claims.json`. */
export interface ClaimedText {
  text: string;
  claims: string[];
}
