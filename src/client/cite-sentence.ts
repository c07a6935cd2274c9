import { fillTemplate } from './fill-template.ts';

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

/** The path to a sentence: the headings around its section by their labels, the section's own in full. */
export function sectionPath(sentence: Element): string {
  const path: string[] = [];
  let level = Infinity;
  for (let section = sentence.closest('.plan-section'); section; section = section.previousElementSibling) {
    const heading = section.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
    if (!heading || Number(heading.tagName[1]) >= level) continue;
    level = Number(heading.tagName[1]);
    const text = heading.firstChild?.textContent?.trim() ?? '';
    path.unshift(path.length === 0 ? text : text.split(' ')[0]!);
  }
  return path.join(' › ');
}

/** A sentence quoted with its source, by a template with `{quote}`, `{section}` and `{url}`. */
export function citeSentence(sentence: Element, template: string, url: string): string {
  return fillTemplate(template, { quote: sentenceText(sentence), section: sectionPath(sentence), url });
}
