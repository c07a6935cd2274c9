import { readAddress, selectionStep } from '../../publish/chart-selection.ts';

/**
 * `<lost-chart data-charts data-single data-districts>`: reads the address that led nowhere and, if it asks for a chart, says what was
 * wrong with it and where the chart is. The address is a stranger's text: it is shown as text only.
 */
class LostChart extends HTMLElement {
  connectedCallback(): void {
    const { charts, single, districts, base } = this.dataset;
    const path = location.pathname;
    const asked = readAddress(path, {
      charts: charts!.split(' '),
      single: single!.split(' '),
      districts: districts!.split(' '),
    });
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
      const steps = chosen.length === 0 ? [chart] : [chart, selectionStep(chosen)];
      link.href = `${base}${language === 'en' ? 'en/' : ''}${kind}/${steps.join('/')}/`;
      link.textContent = new URL(link.href).pathname;
      const [strange, order] = offer.querySelectorAll<HTMLElement>('.unknown, .order');
      strange!.hidden = unknown.length === 0;
      strange!.querySelector('q')!.textContent = unknown.join('~');
      order!.hidden = unknown.length > 0 || chosen.length === 0;
    }
    offer.hidden = false;
    this.hidden = false;
  }
}

customElements.define('lost-chart', LostChart);
