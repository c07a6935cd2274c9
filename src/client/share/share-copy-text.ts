import { offer, announceOutcome } from './share-button.ts';

/** `<copy-text data-from>`: copies the text of the element with that id. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const from = document.getElementById(this.dataset['from']!)!;
    const text = (): string => (from instanceof HTMLAnchorElement ? from.href : from.textContent);
    offer(this, () => announceOutcome(this, () => navigator.clipboard.writeText(text())));
  }
}
