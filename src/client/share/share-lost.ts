import { districtsQuery, readAddress, selectionStep } from '../../publish/chart-selection.ts';

/**
 * `<lost-chart data-indicators data-charts data-single data-districts data-group>`: reads the address that led nowhere and, if
 * it asks for a chart, says what was wrong with it and where the chart is. The address is a stranger's text: it is shown as
 * text only.
 */
class LostChart extends HTMLElement {
  connectedCallback(): void {
    const { indicators, charts, single, districts, group, base } = this.dataset;
    const path = location.pathname;
    const asked = readAddress(path, {
      indicators: indicators!.split(' '),
      charts: charts!.split(' '),
      single: single!.split(' '),
      districts: districts!.split(' '),
    });
    const language = path.startsWith(`${base}en/`) ? 'en' : 'zh';
    if (asked.kind === 'other') return;
    const offer = this.querySelector<HTMLElement>(
      `[data-language="${language}"][data-asked="${asked.kind}"]`,
    )!;
    if (asked.kind === 'chart') {
      const { area, chart, districts: chosen, unknown } = asked;
      const link = offer.querySelector('a')!;
      const isSingle = single!.split(' ').includes(chart);
      const steps = area === 'embed' && !isSingle ? [area, chart, group!] : [area, chart];
      const query = chosen.length === 0 ? '' : districtsQuery(selectionStep(chosen));
      link.href = `${base}${language === 'en' ? 'en/' : ''}${steps.join('/')}/${query}`;
      const { pathname, search } = new URL(link.href);
      link.textContent = pathname + search;
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
