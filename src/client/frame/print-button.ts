/** `<print-button data-name="Print">`: a button that opens the browser's print preview, which needs a script to be opened. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['name']!;
    button.addEventListener('click', () => {
      window.print();
    });
    this.replaceChildren(button);
  }
}

customElements.define('print-button', PrintButton);
