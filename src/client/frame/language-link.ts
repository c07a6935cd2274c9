/** The link to the other language leads to the same state of the page: what is searched for, filtered or chosen, and where. */
const link = document.querySelector<HTMLAnchorElement>('a.languages')!;
for (const use of ['click', 'contextmenu', 'focus'] as const) {
  link.addEventListener(use, () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
