import { mayBeTraditional } from '../../search/in-simplified.ts';
import { inSimplifiedHere } from '../search/simplified-here.ts';
import { fillTemplate } from '../frame/fill-template.ts';
import {
  filterNames,
  readQuery,
  selectRows,
  writeQuery,
  type FilterName,
  type SortName,
  type TargetsQuery,
} from './targets-query.ts';
import { fileName, rowsCsv } from './rows-csv.ts';
import { readRows, type TargetRow } from './targets-table.ts';

/** How many rows are laid out at once: more would make every keystroke wait for them. */
const rowsAtOnce = 50;
/** More rows than these are taken out of the page at once, not when the reader first asks for some of them. */
const plainRows = 1000;

/** Filters, sorts and searches the rows of the page's plain tables, which are complete without it. */
class TargetsExplorer extends HTMLElement {
  readonly #form = this.#find('form', HTMLFormElement);
  readonly #plain = this.#find('.plain-tables', HTMLElement);
  readonly #results = this.#find('.results', HTMLTableElement);
  readonly #body = this.#results.tBodies[0]!;
  readonly #more = this.#find('.more', HTMLButtonElement);
  readonly #rows = readRows(this.#plain);
  #found: TargetRow[] = [];
  /** What is asked for last; an answer to an earlier question comes too late. */
  #asked: TargetsQuery | undefined;
  #shown = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('input', () => {
      void this.#applyForm();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', () => {
      this.#find('.ignored', HTMLElement).textContent = '';
      setTimeout(() => void this.#applyForm());
    });
    this.#more.addEventListener('click', () => {
      this.#showMore();
    });
    this.#find('.csv', HTMLButtonElement).addEventListener('click', () => {
      void this.#download();
    });
    this.#found = this.#rows.filter(({ status }) => status === 'target');
    this.#announce();
    this.#applyAddress();
  }

  #applyAddress(): void {
    const known = Object.fromEntries(
      filterNames.map((name) => [
        name,
        new Set([...this.#select(name).options].map(({ value }) => value).filter(Boolean)),
      ]),
    ) as Record<FilterName, Set<string>>;
    const { query, unknown } = readQuery(new URLSearchParams(location.search), known);
    for (const name of filterNames) this.#select(name).value = query.filters[name] ?? '';
    this.#select('sort').value = query.sort;
    this.#find('[name="q"]', HTMLInputElement).value = query.text;
    if (unknown.length > 0)
      this.#find('.ignored', HTMLElement).textContent = fillTemplate(this.dataset['ignored']!, {
        values: unknown.join(', '),
      });
    if (writeQuery(query).size > 0 || this.#rows.length > plainRows) void this.#apply(query);
  }

  #formQuery(): TargetsQuery {
    const data = new FormData(this.#form);
    const valueOf = (name: string): string => data.get(name) as string;
    return {
      filters: Object.fromEntries(
        filterNames.map((name) => [name, valueOf(name)]).filter(([, value]) => value !== ''),
      ) as TargetsQuery['filters'],
      text: valueOf('q').trim(),
      sort: valueOf('sort') as SortName,
    };
  }

  async #applyForm(): Promise<void> {
    await this.#apply(this.#formQuery());
  }

  /** Shows the rows of a query. Traditional characters are looked for as simplified ones, by a table that is fetched then. */
  async #apply(query: TargetsQuery): Promise<void> {
    this.#asked = query;
    const text = mayBeTraditional(query.text)
      ? await inSimplifiedHere(query.text, this.dataset['index']!)
      : query.text;
    if (this.#asked === query) this.#show(query, text);
  }

  #show(query: TargetsQuery, text: string): void {
    const params = writeQuery(query);
    history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname);
    this.#found = selectRows(this.#rows, { ...query, text });
    this.#plain.remove();
    this.#results.hidden = this.#found.length === 0;
    this.#body.replaceChildren();
    this.#shown = 0;
    this.#showMore();
  }

  #showMore(): void {
    const next = this.#found.slice(this.#shown, this.#shown + rowsAtOnce);
    const byTopic = this.#select('sort').value === 'topic';
    let topic = this.#found[this.#shown - 1]?.topic;
    for (const row of next) {
      if (byTopic && row.topic !== topic) this.#body.append(this.#topicRow(row.topic));
      topic = row.topic;
      this.#body.append(row.element.cloneNode(true));
    }
    this.#shown += next.length;
    const left = this.#found.length - this.#shown;
    this.#more.hidden = left === 0;
    this.#more.textContent = fillTemplate(this.dataset['more']!, { next: Math.min(left, rowsAtOnce) });
    this.#announce();
  }

  #topicRow(topic: string): HTMLTableRowElement {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.colSpan = this.#results.tHead!.rows[0]!.cells.length;
    head.scope = 'rowgroup';
    head.textContent = this.#labelOf('topic', topic);
    row.className = 'topic-row';
    row.append(head);
    return row;
  }

  #announce(): void {
    const { found, none, shown } = this.dataset as Record<string, string>;
    const counts = { total: this.#rows.length, found: this.#found.length, shown: this.#shown };
    const partly = !this.#plain.isConnected && this.#shown < this.#found.length;
    this.#find('.count', HTMLElement).textContent =
      this.#found.length === 0
        ? none!
        : fillTemplate(found!, counts) + (partly ? fillTemplate(shown!, counts) : '');
  }

  async #download(): Promise<void> {
    const button = this.#find('.csv', HTMLButtonElement);
    const query = this.#formQuery();
    button.disabled = true;
    try {
      const answer = await fetch(this.dataset['csvData']!);
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      // Decoding takes a byte order mark away; the file written has its own.
      const text = rowsCsv(await answer.text(), this.#found);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
      const chosenBy = filterNames.flatMap((name) =>
        query.filters[name] === undefined ? [] : [this.#labelOf(name, query.filters[name])],
      );
      link.download = fileName(this.dataset['csvName']!, [...chosenBy, query.text]);
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      });
      this.#find('.csv-failure', HTMLElement).textContent = '';
    } catch {
      this.#find('.csv-failure', HTMLElement).textContent = this.dataset['csvFailed']!;
    } finally {
      button.disabled = false;
    }
  }

  /** The reader's word for a filter's value; a value that only means “none” has no word in a file. */
  #labelOf(name: FilterName, value: string): string {
    const option = [...this.#select(name).options].find((candidate) => candidate.value === value);
    return option?.text ?? '';
  }

  #select(name: FilterName | 'sort'): HTMLSelectElement {
    return this.#find(`select[name="${name}"]`, HTMLSelectElement);
  }

  #find<Found extends HTMLElement>(selector: string, kind: new () => Found): Found {
    const found = this.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the explorer lacks its ${selector}`);
    return found;
  }
}

customElements.define('targets-explorer', TargetsExplorer);
