import type { Language } from '../../schema/bilingual.ts';
import { editionOf } from '../../site/edition.ts';
import type { Library } from '../../site/library.ts';
import { chosenComparison } from '../../site/views/compare/chosen-comparison.ts';
import { showHeading } from './show-heading.ts';

/** Puts what the index of comparisons says of chosen districts in place of what it was built with. */
export function showComparison(library: Library, about: DOMStringMap): void {
  const edition = editionOf(about['language'] as Language, about['base']!);
  const chosen = chosenComparison(library, edition, new URL(about['origin']!));
  showHeading(chosen.title, chosen.address, chosen.pageTitle);
  for (const { id, text, href } of chosen.topics) {
    const topic = document.getElementById(id)!;
    topic.querySelector('a')!.href = href;
    topic.querySelector('p')!.textContent = text;
  }
  const { narrow, wide } = chosen.matrix;
  document.querySelector('.picture .if-narrow')!.innerHTML = narrow;
  document.querySelector('.picture .if-wide')!.innerHTML = wide;
  const pairs = new Set(chosen.pairs.map(({ href }) => href));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.all-pairs a'))
    link.hidden = !pairs.has(link.getAttribute('href')!);
}
