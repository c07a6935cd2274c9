/** What stays at hand while a page is read: from there, too, the other language is a step away. */
const bars = document.querySelectorAll('.outline, .topic-bar');
for (const bar of bars) bar.append(document.querySelector('a.languages')!.cloneNode(true));

/** A link to the other language leads to the same state of the page: what is searched for, filtered or chosen, and where. */
for (const use of ['click', 'contextmenu', 'focusin'] as const) {
  document.addEventListener(use, ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a.languages');
    if (!link) return;
    link.search = location.search;
    link.hash = readAt();
  });
}

/**
 * The address of what stands uppermost in the window, since anchors are the same in both languages. What the address of the
 * page names goes before it as long as it is in sight, and also at the head of the page, where the link itself stands.
 */
function readAt(): string {
  const isSeen = (element: Element): boolean => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  const target = document.querySelector(':target');
  if (scrollY < innerHeight / 2 || (target && isSeen(target))) return location.hash;
  const named = [...document.querySelectorAll('main [id]')];
  return named.find((element) => element.getBoundingClientRect().top >= 0 && isSeen(element))?.id ?? '';
}
