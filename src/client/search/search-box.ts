/** The keys of the search box: `/` goes to that of the search page, or else to the one in the header; Esc leaves it. */
const box = (): HTMLInputElement | null =>
  document.querySelector('.search-form input') ?? document.querySelector('.search-box input');

/** Whether a key pressed there is being typed into something. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !isTyping(event.target)) {
    const found = box();
    if (!found) return;
    event.preventDefault();
    found.focus();
    found.select();
  } else if (
    event.key === 'Escape' &&
    event.target instanceof HTMLInputElement &&
    event.target.type === 'search'
  ) {
    event.preventDefault();
    event.target.blur();
  }
});
