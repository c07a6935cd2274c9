import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export type Choice = 'portrait' | 'landscape';

/** A run of text on a sheet, with its lower left corner and its size in points. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface Sheet {
  width: number;
  height: number;
  runs: Run[];
  /** All text of the sheet, without white space, compatibility forms of characters unified. */
  text: string;
}

export interface Printed {
  bytes: number;
  sheets: Sheet[];
  /** The text of all sheets. */
  text: string;
}

/** Radicals that some fonts draw by the same glyph as a character, so that a PDF may name either. */
const radicals: Record<string, string> = Object.fromEntries(
  [
    ...'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺎兀⻤鬼⻣骨'.matchAll(
      /../gu,
    ),
  ].map(([pair]) => [...pair] as [string, string]),
);
const radicalRe = new RegExp(`[${Object.keys(radicals).join('')}]`, 'gu');
/** Dashes, which some fonts draw alike. */
const dashRe = /[\u2012-\u2015]/gu;
/** White space, and what marks where a word may break. */
const unseenRe = /[\s\u200b\u00ad]/gu;

/** Text as it can be compared: no white space, no distinction of compatibility forms, radicals or dashes. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(unseenRe, '')
    .replaceAll(dashRe, '–')
    .replaceAll(radicalRe, (radical) => radicals[radical]!);
}

/** Prints a page as Chromium does, on A4 held as chosen on the page, and reads the PDF. */
export async function print(page: Page, choice: Choice): Promise<Printed> {
  await page.locator(`#paper-${choice}`).evaluate((input) => {
    (input as HTMLInputElement).checked = true;
  });
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const bytes = pdf.length;
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item): Run[] =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              size: Math.hypot(item.transform[2] as number, item.transform[3] as number),
            },
          ]
        : [],
    );
    sheets.push({ width, height, runs, text: plain(runs.map(({ text }) => text).join('')) });
  }
  return { bytes, sheets, text: sheets.map(({ text }) => text).join('') };
}
