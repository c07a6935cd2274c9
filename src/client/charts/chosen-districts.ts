import { districtsQuery, readChoice, selectionStep } from '../../publish/chart-selection.ts';
import { fillTemplate } from '../frame/fill-template.ts';

/** As much of an unknown word as is shown to the reader. */
const quotedCharacters = 60;

/**
 * `<chosen-districts data-districts data-file data-language data-base data-origin …>`: shows on the page of an indicator the
 * districts that the address chooses (`?districts=a~b~c`), and lets readers choose two. All that draws is fetched when
 * districts are chosen; where it does not come, the page says so and keeps what it shows.
 */
class ChosenDistricts extends HTMLElement {
  readonly #notice = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #districts = JSON.parse(this.dataset['districts']!) as { id: string; name: string }[];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form) {
      form.hidden = false;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.#choose([...form.querySelectorAll('input')].map(({ value }) => value.trim()));
      });
    }
    const ids = this.#districts.map(({ id }) => id);
    const choice = readChoice(location.search, ids);
    if (!choice) return;
    const { districts, unknown } = choice;
    const strange = fillTemplate(this.dataset['unknown']!, {
      words: unknown.join('~').slice(0, quotedCharacters),
    });
    this.#notice.textContent = unknown.length > 0 ? strange : '';
    if (districts.length > 0) void this.#show(districts);
  }

  /** Goes to the address of the districts of some names; a name that is none is reported. */
  #choose(names: readonly string[]): void {
    const chosen = names.map((name) => this.#districts.find((district) => district.name === name));
    const strange = names.find((name, index) => name !== '' && !chosen[index]);
    if (strange !== undefined) {
      this.#notice.textContent = fillTemplate(this.dataset['unknown']!, {
        words: strange.slice(0, quotedCharacters),
      });
      return;
    }
    const ids = this.#districts.filter((district) => chosen.includes(district)).map(({ id }) => id);
    if (ids.length > 0) location.search = districtsQuery(selectionStep(ids));
  }

  async #show(districts: readonly string[]): Promise<void> {
    try {
      const [{ showChosen }, response] = await Promise.all([
        import('./show-chosen.ts'),
        fetch(this.dataset['file']!),
      ]);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      showChosen(await response.json(), districts, this.dataset);
    } catch {
      this.#notice.textContent = this.dataset['lost']!;
    }
  }
}

customElements.define('chosen-districts', ChosenDistricts);
