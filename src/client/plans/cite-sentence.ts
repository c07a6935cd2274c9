import { fillTemplate } from '../frame/fill-template.ts';

/** The plan's own words of a sentence, without the link and notes around them; the cells of a row parted by ` | `. */
export function sentenceText(sentence: Element): string {
  const cells = [...sentence.querySelectorAll('td')];
  return cells.length > 0 ? cells.map(wordsOf).join(' | ') : wordsOf(sentence);
}

function wordsOf(element: Element): string {
  return [...element.childNodes]
    .filter((node) => !(node instanceof Element) || node.matches('mark, u'))
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

/** The path to a sentence: the headings around it by their labels, its own section's in full. */
export function sectionPath(sentence: Element): string {
  const headings = [...sentence.closest('article')!.querySelectorAll(':is(h2, h3, h4, h5, h6)')];
  const path: string[] = [];
  let level = Infinity;
  for (const heading of headings.reverse()) {
    const isBefore = heading.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_FOLLOWING;
    const own = Number(heading.tagName[1]);
    if (!isBefore || own >= level) continue;
    level = own;
    const text = heading.firstChild?.textContent?.trim() ?? '';
    path.unshift(path.length === 0 ? text : text.split(' ')[0]!);
  }
  return path.join(' › ');
}

/** A sentence quoted with its source, by a template with `{quote}`, `{section}` and `{url}`. */
export function citeSentence(sentence: Element, template: string, url: string): string {
  return fillTemplate(template, { quote: sentenceText(sentence), section: sectionPath(sentence), url });
}
