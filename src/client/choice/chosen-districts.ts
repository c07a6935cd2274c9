import { districtsQuery, readChoice, selectionStep } from '../../publish/chart-selection.ts';
import type { ChoiceWords } from '../../publish/data/choice-words.ts';
import type { Language } from '../../schema/bilingual.ts';
import type { District } from '../../schema/district.ts';
import { quotedWords } from '../frame/quoted-words.ts';
import { fillTemplate } from '../frame/fill-template.ts';
import { loadLibrary, loadWords } from './load-choice.ts';

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
      form.addEventListener('focusin', () => void this.#offer());
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#choose([...form.querySelectorAll('input')].map(({ value }) => value.trim()));
      });
    }
    if (readChoice(location.search, [])) void this.#show();
  }

  /** Names the districts there are to those who begin to write; without the list they can write on. */
  async #offer(): Promise<void> {
    const words = await loadWords(this.dataset['folder']!).catch(() => null);
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

  /** Goes to the address of the districts of some names; a name that is none, or of several, is reported. */
  async #choose(names: readonly string[]): Promise<void> {
    const words = await this.#words();
    if (!words) return;
    const chosen = names.map((named) => {
      const found = words.districts.filter((district) => namesOf(district).includes(named.toLowerCase()));
      return found.length === 1 ? found[0] : undefined;
    });
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
      words.length === 0 ? '' : fillTemplate(this.dataset['unknown']!, { words: quotedWords(words) });
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
    const about = this.dataset;
    const show = await loadShow().catch(() => null);
    if (show) show();
    else this.#notice.textContent = this.dataset['lost']!;

    async function loadShow(): Promise<() => void> {
      const loading = loadLibrary(folder!, districts);
      if (chart === undefined) {
        const { showComparison } = await import('./show-comparison.ts');
        const library = await loading;
        return () => {
          showComparison(library, about);
        };
      }
      const { showChart } = await import('./show-chart.ts');
      const library = await loading;
      return () => {
        showChart(chart, library, about);
      };
    }
  }
}

/** All that a district may be called: its names, with its city's before them where a country has several of one name. */
function namesOf({ id, name, shortName, city }: District): string[] {
  return [id, name.zh, name.en, shortName.zh, shortName.en, city.zh + name.zh, `${name.en}, ${city.en}`].map(
    (own) => own.toLowerCase(),
  );
}

customElements.define('chosen-districts', ChosenDistricts);
