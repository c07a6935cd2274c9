import { simplified } from '../text/simplified.ts';
import type { Section } from '../schema/plan-text.ts';

/** What a letter says that issues a document: `现将《…》印发给你们，请认真贯彻执行。` */
const issueRe = /(?:现|特)?(?:将《[^》]*》)?(?:现|予以)?印发给(?:你们|你单位|各单位)|现予印发/u;
/** A letter is short, and stands before the document's own parts. */
const longestLetter = 600;
const sectionsBefore = 3;

/** Whether the `index`-th section of a document is the letter that issues it: addressees, the sentence of issue, date. */
export function isLetterOfIssue({ passages }: Pick<Section, 'passages'>, index: number): boolean {
  if (index >= sectionsBefore) return false;
  if (passages.some((passage) => passage.kind === 'row' || passage.lead !== null)) return false;
  const text = passages.flatMap(({ sentences }) => sentences.map((each) => each.text)).join('');
  return text.length <= longestLetter && issueRe.test(simplified(text).replace(/\s/gu, ''));
}
