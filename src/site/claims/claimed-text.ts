/** A text of a page and the claims that it tells, by their ids in `claims.json`. */
export interface ClaimedText {
  text: string;
  claims: string[];
}
