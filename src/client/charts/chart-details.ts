/** Charts on which a district can be picked out: their parts bear its slot. */
const districtSelector = '[data-slot]';
const detailSelector = 'a[aria-label]';
const gapPx = 6;

/**
 * `<chart-details>`: around the drawings of a chart. Pointing at a mark, or reaching it by keyboard, shows in a note what it
 * tells, and dims the other districts. The note can be pointed at itself, and goes with Esc.
 */
class ChartDetails extends HTMLElement {
  readonly #note = document.createElement('div');

  connectedCallback(): void {
    this.#note.className = 'chart-note';
    this.#note.hidden = true;
    // The link that it explains has the same words as its name.
    this.#note.ariaHidden = 'true';
    this.append(this.#note);
    this.addEventListener('pointerover', ({ target }) => this.#show(target));
    this.addEventListener('focusin', ({ target }) => this.#show(target));
    this.addEventListener('pointerleave', () => this.#clear());
    this.addEventListener('focusout', () => this.#clear());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#clear();
    });
  }

  #show(target: EventTarget | null): void {
    if (!(target instanceof Element) || target === this.#note) return;
    this.#clear();
    const svg = target.closest('svg');
    const slot = target.closest<SVGElement>(districtSelector)?.dataset['slot'];
    if (svg && slot !== undefined) this.#pickOut(svg, slot);
    const link = target.closest(detailSelector);
    if (svg && link) this.#explain(link);
  }

  #pickOut(svg: SVGSVGElement, slot: string): void {
    for (const part of svg.querySelectorAll<SVGElement>(districtSelector)) {
      part.classList.toggle('dim', part.dataset['slot'] !== slot);
    }
  }

  /** Below the mark, or above it where the frame ends. */
  #explain(link: Element): void {
    const note = this.#note;
    note.textContent = link.getAttribute('aria-label');
    note.hidden = false;
    const frame = this.getBoundingClientRect();
    const mark = link.getBoundingClientRect();
    const { width, height } = note.getBoundingClientRect();
    const left = Math.min(Math.max(0, mark.left - frame.left), Math.max(0, frame.width - width));
    const below = mark.bottom - frame.top + gapPx;
    const above = mark.top - frame.top - height - gapPx;
    const top = mark.bottom + gapPx + height > innerHeight && above >= 0 ? above : below;
    note.style.left = `${left}px`;
    note.style.top = `${top}px`;
  }

  #clear(): void {
    this.#note.hidden = true;
    for (const part of this.querySelectorAll('.dim')) part.classList.remove('dim');
  }
}

customElements.define('chart-details', ChartDetails);
