import { offer, announceOutcome } from './share-button.ts';

/** `<copy-picture data-picture>`: copies the picture at that address, where the browser can. */
export class CopyPicture extends HTMLElement {
  connectedCallback(): void {
    if (!('ClipboardItem' in window)) return;
    // Safari copies only what is promised while the press lasts, so the picture is fetched inside.
    const picture = (): Promise<Blob> =>
      fetch(this.dataset['picture']!).then((answer) => {
        if (!answer.ok) throw new Error(answer.statusText);
        return answer.blob();
      });
    offer(this, () =>
      announceOutcome(this, () => navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })])),
    );
  }
}
