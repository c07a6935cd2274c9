/** The part of the window in which the part being read stands: below where a jump to a heading leaves it. */
const readingZone = '-15% 0px -65% 0px';

/** Lets the outline follow the reader: the entry of the part being read is current, and in sight in its list. */
export function followReader(root: HTMLElement): void {
  const outline = root.querySelector<HTMLElement>('.outline');
  if (!outline) return;
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

  const inZone = new Set<Element>();
  let current: HTMLAnchorElement | undefined;
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
      const { top, bottom } = outline.getBoundingClientRect();
      const place = next.getBoundingClientRect();
      if (place.top < top || place.bottom > bottom) outline.scrollTop += place.top - (top + bottom) / 2;
    },
    { rootMargin: readingZone },
  );
  for (const part of entries.keys()) observer.observe(part);
}
