import { readAddress, selectionStep } from '../publish/chart-selection.ts';

/**
 * `<lost-chart data-charts data-districts>`: reads the address that led nowhere and, if it asks for a chart, says what was
 * wrong with it and where the chart is. The address is a stranger's text: it is shown as text only.
 */
class LostChart extends HTMLElement {
  connectedCallback(): void {
    const { charts, districts, base } = this.dataset;
    const path = location.pathname;
    const asked = readAddress(path, { charts: charts!.split(' '), districts: districts!.split(' ') });
    const language = path.startsWith(`${base}en/`) ? 'en' : 'zh';
    if (asked.kind === 'other') return;
    const offer = this.querySelector<HTMLElement>(
      `[data-language="${language}"][data-asked="${asked.kind}"]`,
    )!;
    if (asked.kind === 'selection') {
      const { chart, districts: chosen, unknown } = asked;
      const link = offer.querySelector('a')!;
      const kind =
        path.startsWith(`${base}embed/`) || path.startsWith(`${base}en/embed/`) ? 'embed' : 'charts';
      link.href = `${base}${language === 'en' ? 'en/' : ''}${kind}/${chart}/${selectionStep(chosen)}/`;
      link.textContent = new URL(link.href).pathname;
      const [strange, order] = offer.querySelectorAll<HTMLElement>('.unknown, .order');
      strange!.hidden = unknown.length === 0;
      strange!.querySelector('q')!.textContent = unknown.join('~');
      order!.hidden = unknown.length > 0;
    }
    offer.hidden = false;
    this.hidden = false;
  }
}

customElements.define('lost-chart', LostChart);
