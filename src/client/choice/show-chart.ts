import type { ChartTable } from '../../charts/chart-table.ts';
import { selectionStep } from '../../publish/chart-selection.ts';
import type { Language } from '../../schema/bilingual.ts';
import { editionOf } from '../../site/edition.ts';
import type { Library } from '../../site/library.ts';
import { chosenChart, type ChosenChart } from '../../site/views/charts/chosen-chart.ts';
import { pngOf } from './png-of-svg.ts';
import { setText, showHeading } from './show-heading.ts';

/** Puts the chart of chosen districts, and all that follows from it, in place of what the page was built with. */
export function showChart(id: string, library: Library, about: DOMStringMap): void {
  const edition = editionOf(about['language'] as Language, about['base']!);
  const chosen = chosenChart(id, library, edition, new URL(about['origin']!));
  const districts = library.districts.map((district) => district.id);
  showHeading(chosen.title, chosen.address);
  // A frame leads back to the page of the same districts.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('h1 a, .embed-source a'))
    link.href = ownAddress(chosen.address);
  setText('main > .lead', chosen.subtitle);
  for (const { size, svg } of chosen.drawings) {
    for (const drawing of document.querySelectorAll(`.drawing.${size}`)) drawing.innerHTML = svg;
  }
  showParts(chosen.parts);
  setText('.chart-source', chosen.source);
  showTable(chosen.table);
  for (const statements of document.querySelectorAll<HTMLElement>('[data-district]')) {
    statements.hidden = !districts.includes(statements.dataset['district']!);
  }
  showSharing(chosen, `${id}-${selectionStep(districts)}`);
}

/** The drawings of a chart that is too high for a sheet. */
function showParts(parts: readonly string[]): void {
  for (const part of document.querySelectorAll('.drawing.part')) part.remove();
  document.querySelector('.chart-figure .chart-frame')?.append(
    ...parts.map((svg) => {
      const part = document.createElement('div');
      part.className = 'drawing part';
      part.innerHTML = svg;
      return part;
    }),
  );
}

function showTable({ caption, columns, rows }: ChartTable): void {
  const table = document.querySelector('.chart-figure table');
  if (!table) return;
  table.querySelector('caption')!.textContent = caption;
  table
    .querySelector('thead tr')!
    .replaceChildren(
      ...columns.map((column) =>
        Object.assign(document.createElement('th'), { scope: 'col', textContent: column }),
      ),
    );
  table.querySelector('tbody')!.replaceChildren(
    ...rows.map((cells) => {
      const row = document.createElement('tr');
      row.append(
        ...cells.map(({ text, href }, index) => {
          const cell = document.createElement(index === 0 ? 'th' : 'td');
          if (index === 0) cell.setAttribute('scope', 'row');
          if (href === null) cell.textContent = text;
          else cell.append(Object.assign(document.createElement('a'), { href, textContent: text }));
          return cell;
        }),
      );
      return row;
    }),
  );
}

function showSharing(chosen: ChosenChart, name: string): void {
  const address = document.querySelector<HTMLAnchorElement>('#share-address');
  if (!address) return;
  address.textContent = chosen.address;
  address.href = new URL(chosen.address).search;
  const sheet = document.querySelector<HTMLElement>('share-sheet');
  if (sheet) Object.assign(sheet.dataset, { title: chosen.title, address: chosen.address });
  const codes = { '#share-embed': chosen.embed.plain, '#share-embed-grows': chosen.embed.growing };
  for (const [id, code] of Object.entries(codes)) {
    document.querySelector<HTMLTextAreaElement>(id)!.value = code;
  }
  for (const { style, before, after } of chosen.citations) {
    const citation = document.querySelector(`#cite-${style}`);
    const day = citation?.querySelector('date-of-access');
    if (citation && day) citation.replaceChildren(before, day, after);
  }
  const vector = new Blob([chosen.svg], { type: 'image/svg+xml' });
  offer('svg', vector, name);
  offer('csv', new Blob([chosen.csv], { type: 'text/csv' }), name);
  void pngOf(vector).then((picture) => {
    const href = offer('png', picture, name);
    const copy = document.querySelector<HTMLElement>('copy-picture');
    if (copy) copy.dataset['picture'] = href;
  });
}

/** Makes the link of a form of file one to what was made here, and gives its address. */
function offer(form: string, content: Blob, name: string): string {
  const href = URL.createObjectURL(content);
  const link = document.querySelector<HTMLAnchorElement>(`.share-row a[data-form="${form}"]`);
  if (link) Object.assign(link, { href, download: `${name}.${form}` });
  return href;
}

/** The path and choice of a full address. */
function ownAddress(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
