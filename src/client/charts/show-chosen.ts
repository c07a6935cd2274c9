import type { ChartTable } from '../../charts/chart-table.ts';
import { selectionStep } from '../../publish/chart-selection.ts';
import type { IndicatorFile } from '../../publish/data/indicator-file.ts';
import { qrDrawing } from '../../publish/pictures/qr-drawing.ts';
import type { Language } from '../../schema/bilingual.ts';
import { editionOf } from '../../site/edition.ts';
import { chosenChart, type ChosenChart } from '../../site/views/charts/chosen-chart.ts';
import { pngOf } from './png-of-svg.ts';

/** Puts the picture of chosen districts, and all that follows from it, in place of what the page was built with. */
export function showChosen(file: IndicatorFile, districts: readonly string[], about: DOMStringMap): void {
  const edition = editionOf(about['language'] as Language, about['base']!);
  const chosen = chosenChart(file, districts, edition, new URL(about['origin']!));
  setText(document.querySelector('h1 a') ? 'h1 a' : 'h1', chosen.title);
  // A frame leads back to the page of the same districts.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('h1 a, .embed-source a')) {
    link.href = new URL(chosen.address).pathname + new URL(chosen.address).search;
  }
  document.title = document.title.replace(/^.*(?= · )/u, chosen.title);
  setText('main > .lead', chosen.subtitle);
  for (const { size, svg } of chosen.drawings) {
    for (const drawing of document.querySelectorAll(`.drawing.${size}`)) drawing.innerHTML = svg;
  }
  for (const part of document.querySelectorAll('.drawing.part')) part.remove();
  setText('.chart-source', chosen.source);
  showTable(chosen.table);
  for (const statements of document.querySelectorAll<HTMLElement>('[data-district]')) {
    statements.hidden = !districts.includes(statements.dataset['district']!);
  }
  showSharing(chosen, `${file.vocabulary.indicators[0]!.id}-${selectionStep(districts)}`);
  showOnPaper(chosen);
}

function setText(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element) element.textContent = text;
}

function showTable({ caption, rows }: ChartTable): void {
  const table = document.querySelector('.chart-figure table');
  if (!table) return;
  table.querySelector('caption')!.textContent = caption;
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

function showOnPaper({ title, address }: ChosenChart): void {
  const { dataset } = document.documentElement;
  dataset['printTitle'] = dataset['printTitle']?.replace(/[^·]*$/u, ` ${title}`) ?? title;
  const head = document.querySelector('.print-head');
  if (!head) return;
  const { side, path, dashes } = qrDrawing(address);
  head.querySelector('svg')!.setAttribute('viewBox', `0 0 ${side} ${side}`);
  head.querySelector('path')!.setAttribute('d', path);
  head.querySelector('path')!.setAttribute('stroke-dasharray', dashes);
  head.querySelector('p')!.textContent = address;
}
