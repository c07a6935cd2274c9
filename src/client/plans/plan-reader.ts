import { fillTemplate } from '../frame/fill-template.ts';
import { quotedWords } from '../frame/quoted-words.ts';
import { followReader } from './plan-outline.ts';
import { closeReading, tieReadings } from './plan-readings.ts';
import { SentenceTools } from './sentence-tools.ts';

/** The links that stand before a sentence, and in the last cell of a table's row, with its address. */
const sentenceLinks = '.plan-text a[href^="#"]';
/** The page of a plan, which is complete without it: the outline follows, figures are tied to readings, sentences copied. */
class PlanReader extends HTMLElement {
  connectedCallback(): void {
    const messages = this.dataset as Record<string, string>;
    this.#linkSentences();
    for (const link of this.#sentenceLinks()) link.ariaLabel = messages['sentenceLink']!;
    followReader(this);
    tieReadings(this);
    const tools = new SentenceTools(messages as ConstructorParameters<typeof SentenceTools>[0]);
    document.addEventListener('click', ({ target }) => {
      const node = target as Element;
      const link = node.closest<HTMLAnchorElement>(sentenceLinks);
      // Following the link moves the focus, so the tools come after it.
      if (link && this.contains(link))
        setTimeout(() => {
          tools.showAt(link);
        });
      else if (!tools.hold(node)) tools.hide();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && !tools.close()) closeReading(this);
    });
    const announce = (): void => {
      this.#tellUnknownAnchor(messages['unknownAnchor']!);
    };
    addEventListener('hashchange', announce);
    announce();
  }

  /** Gives each sentence the link that the page gives the first of a paragraph: on the page itself they would weigh 2 KB. */
  #linkSentences(): void {
    for (const sentence of this.querySelectorAll('.plan-text :is(span, b)[id]')) {
      const before = sentence.previousElementSibling;
      if (before?.matches('a')) continue;
      const link = document.createElement('a');
      link.href = `#${sentence.id}`;
      link.textContent = '#';
      sentence.before(link);
    }
  }

  #sentenceLinks(): NodeListOf<HTMLAnchorElement> {
    return this.querySelectorAll(sentenceLinks);
  }

  #tellUnknownAnchor(message: string): void {
    const anchor = decoded(location.hash.slice(1));
    const unknown = anchor !== '' && !document.getElementById(anchor);
    this.querySelector('.anchor-notice')!.textContent = unknown
      ? fillTemplate(message, { anchor: quotedWords([anchor]) })
      : '';
  }
}

/** A part of an address in plain characters; as it is where it cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('plan-reader', PlanReader);
