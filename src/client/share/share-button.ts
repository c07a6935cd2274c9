const announcedMs = 2500;

/** Shows the button of an element, which has no use without scripts, and runs `act` when it is pressed. */
export function offer(element: HTMLElement, act: () => Promise<void>): void {
  const button = element.querySelector('button')!;
  button.hidden = false;
  button.addEventListener('click', () => void act());
}

/** Runs an action and says on its button, and to those who hear the page, whether it was done. */
export async function announceOutcome(element: HTMLElement, act: () => Promise<void>): Promise<void> {
  const button = element.querySelector('button')!;
  const name = (button.dataset['name'] ??= button.textContent);
  button.setAttribute('aria-live', 'polite');
  button.textContent = await act().then(
    () => element.dataset['done']!,
    () => element.dataset['failed']!,
  );
  setTimeout(() => (button.textContent = name), announcedMs);
}
