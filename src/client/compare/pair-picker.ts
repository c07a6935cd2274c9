import { fillTemplate } from '../frame/fill-template.ts';

/**
 * `<pair-picker data-pair data-topic-pair>`: leads to the page of the districts and the topic chosen in its form, whose
 * addresses are in its data. A district beside itself is the page of that district. Without it, the form leads to the list of
 * all pairs.
 */
class PairPicker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      location.href = this.#address(form);
    });
  }

  #address(form: HTMLFormElement): string {
    const select = (name: string): HTMLSelectElement => form.querySelector(`[name="${name}"]`)!;
    const [a, b] = [select('first'), select('second')];
    if (a.value === b.value) return a.selectedOptions[0]!.dataset['address']!;
    // A pair has one address, in the districts' own order.
    const [first, second] = a.selectedIndex < b.selectedIndex ? [a, b] : [b, a];
    const topic = select('topic').value;
    const template = topic === '' ? this.dataset['pair']! : this.dataset['topicPair']!;
    return fillTemplate(template, { first: first.value, second: second.value, topic });
  }
}

customElements.define('pair-picker', PairPicker);
