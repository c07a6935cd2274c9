import { districtsQuery, readAddress, selectionStep, type Asked } from '../../publish/chart-selection.ts';

/**
 * `<lost-chart data-indicators data-charts data-single data-districts data-group data-every-pair>`: reads the address that led nowhere and, if
 * it asks for a chart, says what was wrong with it and where the chart is. The address is a stranger's text: it is shown as
 * text only.
 */
class LostChart extends HTMLElement {
  connectedCallback(): void {
    const { indicators, charts, single, topics, districts, base } = this.dataset;
    const path = location.pathname;
    const asked = readAddress(path, {
      indicators: indicators!.split(' '),
      charts: charts!.split(' '),
      single: single!.split(' '),
      topics: topics!.split(' '),
      districts: districts!.split(' '),
    });
    const language = path.startsWith(`${base}en/`) ? 'en' : 'zh';
    if (asked.kind === 'other') return;
    const offer = this.querySelector<HTMLElement>(
      `[data-language="${language}"][data-asked="${asked.kind === 'pair' ? 'chart' : asked.kind}"]`,
    )!;
    if (asked.kind !== 'no-chart') {
      const { districts: chosen, unknown } = asked;
      const link = offer.querySelector('a')!;
      const { steps, query } = asked.kind === 'pair' ? this.#pairAddress(asked) : this.#chartAddress(asked);
      link.href = `${base}${language === 'en' ? 'en/' : ''}${steps.join('/')}/${query}`;
      const { pathname, search } = new URL(link.href);
      link.textContent = pathname + search;
      const [strange, order] = offer.querySelectorAll<HTMLElement>('.unknown, .order');
      strange!.hidden = unknown.length === 0;
      strange!.querySelector('q')!.textContent = unknown.join('~');
      order!.hidden = asked.kind === 'pair' || unknown.length > 0 || chosen.length === 0;
    }
    offer.hidden = false;
    this.hidden = false;
  }

  #pairAddress({ topic, districts }: Extract<Asked, { kind: 'pair' }>): Address {
    const steps = ['compare', ...(topic === null ? [] : [topic])];
    if (districts.length === 0) return { steps, query: '' };
    const step = selectionStep(districts);
    // Where there are many districts, two stand on a topic by choice.
    return topic === null || this.dataset['everyPair'] !== undefined
      ? { steps: [...steps, step], query: '' }
      : { steps, query: districtsQuery(step) };
  }

  #chartAddress({ area, chart, districts: chosen }: Extract<Asked, { kind: 'chart' }>): Address {
    const { single, group } = this.dataset;
    const isSingle = single!.split(' ').includes(chart);
    return {
      steps: area === 'embed' && !isSingle ? [area, chart, group!] : [area, chart],
      query: chosen.length === 0 ? '' : districtsQuery(selectionStep(chosen)),
    };
  }
}

/** An address as its steps and its query. */
interface Address {
  steps: string[];
  query: string;
}

customElements.define('lost-chart', LostChart);
