import { districtsQuery, readChoice, selectionStep } from '../../publish/chart-selection.ts';
import type { ChoiceWords } from '../../publish/data/choice-words.ts';
import type { Language } from '../../schema/bilingual.ts';
import { fillTemplate } from '../frame/fill-template.ts';
import { loadDistricts, loadWords } from './load-choice.ts';

/** As much of an unknown word as is told to the reader. */
const toldCharacters = 60;

/**
 * `<chosen-districts data-folder data-language data-base data-origin …>`: shows on a page the districts that its address
 * chooses (`?districts=a~b~c`), and lets readers choose two by name, city or short name. The page of the chart `data-chart`
 * shows their chart; one without, their comparison. What this takes is fetched when districts are chosen; where it does not come,
 * the page says so and keeps what it shows.
 */
class ChosenDistricts extends HTMLElement {
  readonly #notice = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #form = this.querySelector('form');

  connectedCallback(): void {
    const form = this.#form;
    if (form) {
      form.hidden = false;
      form.addEventListener('focusin', () => void this.#offer(), { once: true });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#choose([...form.querySelectorAll('input')].map(({ value }) => value.trim()));
      });
    }
    if (readChoice(location.search, [])) void this.#show();
  }

  /** Names the districts there are to those who begin to write. */
  async #offer(): Promise<void> {
    const words = await this.#words();
    if (!words) return;
    const language = this.dataset['language'] as Language;
    this.#form!.querySelector('datalist')!.replaceChildren(
      ...words.districts.map(({ name, city }) => new Option(city[language], name[language])),
    );
  }

  /** The districts there are, or a notice that they did not come. */
  async #words(): Promise<ChoiceWords | null> {
    try {
      return await loadWords(this.dataset['folder']!);
    } catch {
      this.#notice.textContent = this.dataset['lost']!;
      return null;
    }
  }

  /** Goes to the address of the districts of some names; a name that is none is told. */
  async #choose(names: readonly string[]): Promise<void> {
    const words = await this.#words();
    if (!words) return;
    const chosen = names.map((named) =>
      words.districts.find(({ id, name, shortName }) =>
        [id, name.zh, name.en, shortName.zh, shortName.en].some(
          (own) => own.toLowerCase() === named.toLowerCase(),
        ),
      ),
    );
    const strange = names.find((name, index) => name !== '' && !chosen[index]);
    if (strange !== undefined) {
      this.#tellUnknown([strange]);
      return;
    }
    const ids = words.districts.filter((district) => chosen.includes(district)).map(({ id }) => id);
    if (ids.length > 0) location.search = districtsQuery(selectionStep(ids));
  }

  #tellUnknown(words: readonly string[]): void {
    this.#notice.textContent =
      words.length === 0
        ? ''
        : fillTemplate(this.dataset['unknown']!, { words: words.join('~').slice(0, toldCharacters) });
  }

  async #show(): Promise<void> {
    const { folder, chart } = this.dataset;
    const words = await this.#words();
    if (!words) return;
    const { districts, unknown } = readChoice(
      location.search,
      words.districts.map(({ id }) => id),
    )!;
    this.#tellUnknown(unknown);
    if (districts.length === 0) return;
    try {
      const [{ chosenLibrary }, { showChart, showComparison }, files] = await Promise.all([
        import('../../site/chosen-library.ts'),
        import('./show-chosen.ts'),
        loadDistricts(folder!, districts),
      ]);
      const library = chosenLibrary(words, files);
      if (chart === undefined) showComparison(library, this.dataset);
      else showChart(chart, library, this.dataset);
    } catch {
      this.#notice.textContent = this.dataset['lost']!;
    }
  }
}

customElements.define('chosen-districts', ChosenDistricts);
