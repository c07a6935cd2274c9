import type { Page } from '@playwright/test';
import type { PrintedKind } from './printed-kinds.ts';
import { plain } from './printed-pages.ts';

/** What a page says that its print must show, each as a reader sees it and, but for addresses and the QR code, as `plain` gives it. */
export interface PrintedSource {
  title: string;
  foot: string;
  address: string;
  /** The QR code as an SVG file. */
  qr: string;
  targets: string[];
  /** What the page folds away, text by text. */
  folded: string[];
  /** What must not be split: goals, and figures with their words. */
  wholes: string[];
  /** What stands in tables, each with the head of its table. */
  rows: { row: string; head: string }[];
  /** What must not be the last on a sheet. */
  headings: string[];
  /** The charts of the page, each as its drawings, each as its texts; one of the drawings is printed. */
  charts: string[][][];
  cited: string[];
  notes: { number: string; sentence: string; href: string }[];
}

/** Reads from a page what its print must show. */
export async function printedSource(page: Page, { targets, rows }: PrintedKind): Promise<PrintedSource> {
  const source = await page.evaluate(
    (selectors) => {
      const unseen = [
        '.visually-hidden, .mark-of-district, .outline, .share, .no-print, .chart-links, [href^="#"], .tasks p > a',
        '.checked-sentence > .soft > a, .statements .small > a',
      ].join();
      const seen = (element: Element): string => {
        const copy = element.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll(unseen)) hidden.remove();
        return copy.textContent ?? '';
      };
      const all = (selector: string): Element[] =>
        selector === '' ? [] : [...document.querySelectorAll(`main :is(${selector})`)];
      const folded: string[] = [];
      for (const details of document.querySelectorAll('main details:not(.print-action)')) {
        const walker = document.createTreeWalker(details, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { parentElement, data } = walker.currentNode as Text;
          if (!parentElement!.closest(`summary, dt, dd:has(> a:only-child), ${unseen}`)) folded.push(data);
        }
      }
      return {
        title: document.documentElement.dataset['printTitle']!,
        foot: document.documentElement.dataset['printFoot']!,
        address: document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href,
        qr: new XMLSerializer().serializeToString(document.querySelector('.print-head svg')!),
        targets: all(selectors.targets).map(seen),
        folded: [...new Set(folded.map((text) => text.trim()))].filter((text) => text.length > 1),
        wholes: all('.stated, .tasks li:not(:has(details)), .sum').map(seen),
        rows: all(selectors.rows).map((row) => ({
          row: seen(row),
          head: [...row.closest('table')!.querySelectorAll<HTMLElement>('thead th')]
            .map((cell) => (cell.dataset['sign'] ?? '') + seen(cell))
            .join(''),
        })),
        headings: all('h2, h3, h4, .sources p').map(seen),
        charts: all('.chart-frame, .printed-chart').map((chart) =>
          [...chart.querySelectorAll('svg')].map((drawing) =>
            [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent),
          ),
        ),
        cited: all('.note a').map(({ textContent }) => textContent),
        notes: all('.notes li').map((note) => ({
          number: note.querySelector('b')!.textContent,
          sentence: note.querySelector('q')!.textContent,
          href: note.querySelector('a')!.getAttribute('href')!,
        })),
      };
    },
    { targets, rows },
  );
  return {
    ...source,
    title: plain(source.title),
    foot: plain(source.foot),
    targets: source.targets.map(plain),
    folded: source.folded.map(plain),
    wholes: source.wholes.map(plain),
    rows: source.rows.map(({ row, head }) => ({ row: plain(row), head: plain(head) })),
    headings: source.headings.map(plain),
    charts: source.charts.map((drawings) => drawings.map((texts) => texts.map(plain))),
    notes: source.notes.map((note) => ({ ...note, sentence: plain(note.sentence) })),
  };
}
