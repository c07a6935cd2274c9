/** `<date-of-access data-form>`: the reader's day in place of the day the site was built. */
export class DateOfAccess extends HTMLElement {
  connectedCallback(): void {
    const today = new Date();
    this.textContent =
      this.dataset['form'] === 'long'
        ? today.toLocaleDateString('en-US', { dateStyle: 'long' })
        : today.toLocaleDateString('sv');
  }
}
