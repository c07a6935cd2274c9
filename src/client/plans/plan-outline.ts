/** The part of the window in which the part being read stands: below where a jump to a heading leaves it. */
const readingZone = '-15% 0px -65% 0px';
/** Where there is room for the outline beside the text, as its style sheet has it. */
const besideText = '(width >= 64rem)';

/**
 * Lets the outline follow the reader: the entry of the part being read is current, in sight in its list, and named in its
 * title where the list is closed. There the list closes when an entry is chosen.
 */
export function followReader(root: HTMLElement): void {
  const outline = root.querySelector<HTMLElement>('.outline');
  if (!outline) return;
  const fold = outline.querySelector('details')!;
  const list = fold.querySelector('div')!;
  const here = document.createElement('span');
  here.lang = list.lang;
  fold.querySelector('summary')!.append(here);
  const isBeside = matchMedia(besideText);

  const links = new Map(
    [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const entries = new Map<Element, HTMLAnchorElement | undefined>();
  let entry: HTMLAnchorElement | undefined;
  for (const part of root.querySelectorAll('.plan-text > section')) {
    entry = links.get(part.querySelector(':scope > [id]')?.id ?? '') ?? entry;
    entries.set(part, entry);
  }

  let current: HTMLAnchorElement | undefined;
  const bringIntoSight = (): void => {
    if (!current) return;
    const box = isBeside.matches ? outline : list;
    const { top, bottom } = box.getBoundingClientRect();
    const place = current.getBoundingClientRect();
    if (place.top < top || place.bottom > bottom) box.scrollTop += place.top - (top + bottom) / 2;
  };
  fold.addEventListener('toggle', bringIntoSight);
  list.addEventListener('click', ({ target }) => {
    if (!isBeside.matches && (target as Element).closest('a')) fold.open = false;
  });

  const inZone = new Set<Element>();
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) inZone.add(target);
        else inZone.delete(target);
      }
      const first = [...entries.keys()].find((part) => inZone.has(part));
      const next = first && entries.get(first);
      if (!next || next === current) return;
      current?.removeAttribute('aria-current');
      next.setAttribute('aria-current', 'true');
      current = next;
      here.replaceChildren(...[...next.childNodes].map((node) => node.cloneNode(true)));
      bringIntoSight();
    },
    { rootMargin: readingZone },
  );
  for (const part of entries.keys()) observer.observe(part);
}
