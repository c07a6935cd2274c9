import { offer } from './share-button.ts';

/** `<share-sheet data-title data-address>`: opens the phone's own share sheet, where there is one. */
export class ShareSheet extends HTMLElement {
  connectedCallback(): void {
    if (!('share' in navigator)) return;
    const { title, address: url } = this.dataset;
    // A reader who closes the sheet again has changed their mind, which is no error.
    offer(this, () => navigator.share({ title: title!, url: url! }).catch(() => undefined));
  }
}
