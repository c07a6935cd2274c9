/** `<date-of-access data-form>`: the reader's day in place of the day the site was built. */
export class DateOfAccess extends HTMLElement {
  connectedCallback(): void {
    const today = new Date();
    const iso = today.toLocaleDateString('sv');
    const forms: Record<string, string> = {
      iso,
      slashed: iso.replaceAll('-', '/'),
      long: today.toLocaleDateString('en-US', { dateStyle: 'long' }),
    };
    this.textContent = forms[this.dataset['form']!]!;
  }
}
