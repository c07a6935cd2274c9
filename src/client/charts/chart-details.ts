/** Charts on which a district can be picked out: their parts bear its slot. */
const districtSelector = '[data-slot]';
const detailSelector = 'a[aria-label]';
const gapPx = 6;

/**
 * `<chart-details>`: around the drawings of a chart. Pointing at a mark, or reaching it by keyboard, shows in a note what it
 * says and the sentence that it comes from, and dims the other districts. The note can be pointed at itself, and goes with Esc.
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
    if (!(target instanceof Element) || this.#note.contains(target)) return;
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

  /** The words of the mark, and the sentence of its plan where the page quotes it among its sources. */
  #explain(link: Element): void {
    const note = this.#note;
    const words = document.createElement('p');
    words.textContent = link.getAttribute('aria-label');
    note.replaceChildren(words);
    const source = [...document.querySelectorAll('.notes a')].find(
      (each) => each.getAttribute('href') === link.getAttribute('href'),
    );
    const sentence = source?.parentElement?.querySelector('q');
    if (sentence) note.append(sentence.cloneNode(true));
    note.hidden = false;
    const frame = this.getBoundingClientRect();
    const { left, top } = clearPlace(
      note.getBoundingClientRect(),
      link.getBoundingClientRect(),
      [...link.closest('svg')!.querySelectorAll(detailSelector)].map((each) => each.getBoundingClientRect()),
      frame,
    );
    note.style.left = `${left - frame.left}px`;
    note.style.top = `${top - frame.top}px`;
  }

  #clear(): void {
    this.#note.hidden = true;
    for (const part of this.querySelectorAll('.dim')) part.classList.remove('dim');
  }
}

interface Place {
  left: number;
  top: number;
}

/**
 * Where a note covers least of the marks: below its own, above it, or beside it, the first of these among equals, within the
 * width of the frame and, where it can be, below its top and within the window.
 */
function clearPlace(note: DOMRect, mark: DOMRect, marks: readonly DOMRect[], frame: DOMRect): Place {
  const { width, height } = note;
  const within = (left: number): number =>
    Math.min(Math.max(frame.left, left), Math.max(frame.left, frame.right - width));
  const places: Place[] = [
    { left: within(mark.left), top: mark.bottom + gapPx },
    { left: within(mark.left), top: mark.top - height - gapPx },
    { left: within(mark.right + gapPx), top: mark.top },
    { left: within(mark.left - width - gapPx), top: mark.top },
  ];
  const cost = ({ left, top }: Place): number => {
    const outside = Math.max(0, top + height - innerHeight) + Math.max(0, Math.max(0, frame.top) - top);
    return marks.reduce(
      (sum, other) =>
        sum +
        Math.max(0, Math.min(left + width, other.right) - Math.max(left, other.left)) *
          Math.max(0, Math.min(top + height, other.bottom) - Math.max(top, other.top)),
      outside * width,
    );
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

customElements.define('chart-details', ChartDetails);
