/** The link to the other language leads to the same state of the page: what is searched for, filtered or chosen, and where. */
const link = document.querySelector<HTMLAnchorElement>('a.languages')!;
for (const use of ['click', 'contextmenu', 'focus'] as const) {
  link.addEventListener(use, () => {
    link.search = location.search;
    link.hash = readAt() ?? '';
  });
}

/** The address of what stands uppermost in the window: anchors are the same in both languages. None at the head of a page. */
function readAt(): string | undefined {
  const target = document.querySelector(':target');
  const isSeen = (element: Element): boolean => {
    const { top, bottom, height } = element.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  };
  if (target && isSeen(target)) return target.id;
  if (scrollY < innerHeight / 2) return location.hash === '' || scrollY === 0 ? undefined : location.hash;
  const named = [...document.querySelectorAll('main [id]')];
  return named.find((element) => element.getBoundingClientRect().top >= 0 && isSeen(element))?.id;
}
