import type { Language } from '../../schema/bilingual.ts';
import type { OpenIndex } from './search-pack.ts';
import type { Answer } from '../../search/search-plans.ts';
import { addressOf, fileAddressOf } from '../../site/routes/address.ts';
import type { SearchMessages } from '../../site/views/search/search-zh.ts';
import {
  fillForm,
  filtersOf,
  noFilters,
  readAddress,
  readForm,
  writeAddress,
  type Asked,
} from './search-address.ts';

/** What only a search needs comes with the first one. */
const loadEngine = () => import('./search-engine.ts');
type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** The search page: asks what its address says, shows the answer, and keeps the address in step with the form. */
export class PlanSearch extends HTMLElement {
  readonly #language = this.dataset['language'] as Language;
  readonly #base = this.dataset['base']!;
  readonly #words: SearchMessages;
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector<HTMLElement>('.search-status')!;
  readonly #answer = this.querySelector<HTMLElement>('.search-answer')!;
  readonly #lists = this.querySelector<HTMLElement>('.search-lists')!;
  readonly #title = document.title;
  #opening: Promise<OpenIndex> | undefined;
  /** The search that is going on; an answer to an earlier one comes too late to be shown. */
  #current: AsyncGenerator<Answer, void> | undefined;

  constructor(words: SearchMessages) {
    super();
    this.#words = words;
  }

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(readForm(this.#form), 'pushState');
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) this.#ask(readForm(this.#form), 'replaceState');
    });
    addEventListener('popstate', () => void this.#search());
    void this.#search();
  }

  #ask(asked: Asked, change: 'pushState' | 'replaceState'): void {
    history[change](null, '', writeAddress(asked));
    void this.#search();
  }

  async #search(): Promise<void> {
    const { asked, unknown } = readAddress(location.search, this.#form);
    fillForm(this.#form, asked);
    this.#current = undefined;
    this.#answer.replaceChildren();
    this.#lists.hidden = false;
    const notice = unknown ? this.#words.unknownFilter : '';
    document.title = this.#title;
    if (asked.q === '') {
      this.#status.textContent = notice;
      return;
    }
    this.#status.textContent = this.#words.searching;
    await this.#read(asked, notice);
  }

  async #read(asked: Asked, notice: string): Promise<void> {
    const search = (this.#current = this.#answers(asked));
    await this.#next(search, asked, notice);
  }

  async *#answers(asked: Asked): AsyncGenerator<Answer, void> {
    const { openIndex, indexFolder, searchPlans } = await loadEngine();
    const { index, load } = await (this.#opening ??= openIndex(fileAddressOf(this.#base, indexFolder)));
    yield* searchPlans(index, load, asked.q, filtersOf(asked), this.#language);
  }

  async #next(search: AsyncGenerator<Answer, void>, asked: Asked, notice: string): Promise<void> {
    try {
      const { value } = await search.next();
      const engine = await loadEngine();
      if (search !== this.#current) return;
      if (value) this.#show(value, engine, asked, notice, () => this.#next(search, asked, notice));
      else this.#status.textContent = notice + this.#words.nothingTyped;
    } catch {
      if (search === this.#current) this.#fail(notice);
    }
  }

  #show(
    answer: Answer,
    { statusText, answerView }: Engine,
    asked: Asked,
    notice: string,
    readOn: () => Promise<void>,
  ): void {
    const found = answer.hits.length + answer.names.length > 0;
    document.title = this.#title.replace(this.#words.name, this.#words.documentTitle(answer.query.text));
    this.#status.textContent =
      notice + statusText(answer, filtersOf(asked), this.#words, this.#districtNames());
    this.#lists.hidden = found;
    this.#answer.replaceChildren(
      ...answerView(answer, {
        host: this,
        words: this.#words,
        language: this.#language,
        to: (route) => addressOf(this.#base, this.#language, route),
        narrowed: JSON.stringify(asked) !== JSON.stringify({ ...noFilters, q: asked.q }),
        search: (q) => writeAddress({ ...noFilters, q }),
        readOn,
      }),
    );
  }

  #fail(notice: string): void {
    this.#opening = undefined;
    this.#status.textContent = notice;
    const failure = this.querySelector<HTMLTemplateElement>('template[data-part="failure"]')!;
    this.#answer.replaceChildren(failure.content.cloneNode(true));
    // The site may have been updated, and its scripts with it; a browser does not load a script again that failed once.
    this.#answer.querySelector('button')!.addEventListener('click', () => {
      location.reload();
    });
  }

  /** The short name of each district, in the order of the site. */
  #districtNames(): Map<string, string> {
    const templates = [...this.querySelectorAll<HTMLTemplateElement>('template[data-district]')];
    return new Map(
      templates.map(({ dataset, content }) => [dataset['district']!, content.textContent.trim()]),
    );
  }
}
