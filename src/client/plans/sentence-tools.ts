import { citeSentence } from './cite-sentence.ts';

/** The messages of the tools, as the plan's page carries them in its data attributes. */
type ToolMessages = Record<'citation' | 'copyLink' | 'copyQuote' | 'copied' | 'notCopied', string>;

/** The buttons that copy the address and the quotation of a sentence, shown at the sentence chosen by its link. */
export class SentenceTools {
  readonly #box = document.createElement('span');
  readonly #status = document.createElement('span');
  readonly #messages: ToolMessages;
  #link: HTMLAnchorElement | undefined;

  constructor(messages: ToolMessages) {
    this.#messages = messages;
    this.#box.className = 'sentence-tools';
    this.#box.lang = document.documentElement.lang;
    this.#box.popover = 'manual';
    this.#status.role = 'status';
    this.#box.append(
      this.#button(messages.copyLink, ({ href }) => href),
      this.#button(messages.copyQuote, (link) =>
        citeSentence(document.getElementById(link.hash.slice(1))!, messages.citation, link.href),
      ),
      this.#status,
    );
  }

  /** Shows the tools right above the sentence of a link, with the focus on the first of them. */
  showAt(link: HTMLAnchorElement): void {
    this.hide();
    this.#link = link;
    link.after(this.#box);
    this.#box.showPopover();
    const { left, top } = link.getBoundingClientRect();
    const room = document.documentElement.clientWidth - this.#box.offsetWidth - 8;
    this.#box.style.left = `${Math.max(8, Math.min(left, room)) + scrollX}px`;
    this.#box.style.top = `${Math.max(0, top - this.#box.offsetHeight - 6) + scrollY}px`;
    this.#box.querySelector('button')!.focus({ preventScroll: true });
  }

  hide(): void {
    this.#status.textContent = '';
    this.#box.remove();
  }

  /** Whether the tools hold what has the focus or was clicked. */
  hold(node: Node | null): boolean {
    return this.#box.contains(node);
  }

  /** Closes the tools, if they are shown, and gives the focus back to the link they came from. */
  close(): boolean {
    const isShown = this.#box.isConnected;
    if (this.hold(document.activeElement)) this.#link?.focus();
    this.hide();
    return isShown;
  }

  #button(name: string, textOf: (link: HTMLAnchorElement) => string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => {
      void this.#copy(textOf(this.#link!));
    });
    return button;
  }

  async #copy(text: string): Promise<void> {
    const { copied, notCopied } = this.#messages;
    try {
      await navigator.clipboard.writeText(text);
      this.#status.textContent = copied;
    } catch {
      this.#status.textContent = notCopied;
    }
  }
}
