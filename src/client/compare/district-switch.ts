import { chosenIn, writeChoice } from './district-choice.ts';
import { fillTemplate } from '../frame/fill-template.ts';
import { quotedWords } from '../frame/quoted-words.ts';
import { holdPlace } from './hold-place.ts';

/**
 * `<district-switch data-topic data-folder …>`: shows the columns of the districts chosen in the tables beside it, keeps the choice in
 * the address and the reader at the same place. Without it every district is shown.
 */
class DistrictSwitch extends HTMLElement {
  readonly #boxes = [...this.querySelectorAll<HTMLInputElement>('input')];
  readonly #rows = [...this.parentElement!.querySelectorAll<HTMLTableRowElement>('.side-by-side tr')];
  readonly #notice = this.querySelector<HTMLElement>('[role="status"]')!;

  connectedCallback(): void {
    const { districts, unknown } = chosenIn(
      location.search,
      this.#boxes.map(({ value }) => value),
    );
    for (const box of this.#boxes) box.checked = districts.includes(box.value);
    if (unknown.length > 0)
      this.#notice.textContent = fillTemplate(this.dataset['unknown']!, {
        words: quotedWords(unknown),
      });
    this.hidden = false;
    this.#show();
    if (districts.length < this.#boxes.length) void this.#follow();
    this.addEventListener('change', () => {
      this.#notice.textContent = '';
      this.#hold(() => {
        this.#show();
      });
      history.replaceState(null, '', writeChoice(this.#chosen()) + location.hash);
      void this.#follow();
    });
  }

  /** Changes the page without moving it under the reader. */
  #hold(change: () => void): void {
    holdPlace(
      this.#places(),
      this.getBoundingClientRect().bottom,
      (cell) => cell.parentElement!.querySelector('th')!,
      change,
    );
  }

  /** Lets title, answer and reasons follow the choice; where the data do not come, says so and keeps what they say. */
  async #follow(): Promise<void> {
    const chosen = this.#chosen();
    const isStill = (): boolean => writeChoice(this.#chosen()) === writeChoice(chosen);
    try {
      const { topicOf } = await import('../choice/show-topic.ts');
      const say = await topicOf(chosen, chosen.length === this.#boxes.length, this.dataset);
      if (isStill()) this.#hold(say);
    } catch {
      if (isStill()) this.#notice.textContent = this.dataset['lost']!;
    }
  }

  *#places(): Generator<HTMLElement> {
    for (const row of this.#rows) if (row.parentElement!.matches('tbody')) yield* row.cells;
  }

  #chosen(): string[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
  }

  #show(): void {
    const chosen = this.#chosen();
    // A comparison of nobody would be an empty page: the last district stays.
    for (const box of this.#boxes) box.disabled = chosen.length === 1 && box.checked;
    for (const { cells } of this.#rows) {
      this.#boxes.forEach(({ checked }, index) => {
        cells[index + 1]!.hidden = !checked;
      });
    }
  }
}

customElements.define('district-switch', DistrictSwitch);
