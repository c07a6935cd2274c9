import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

export const choices = ['portrait', 'landscape'] as const;
export type Choice = (typeof choices)[number];

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
  /** The text of the running head and foot, and what is between them, each as `plain` gives it. */
  margins: string;
  text: string;
  /** The line that is lowest between head and foot. */
  lastLine: string;
}

export interface Printed {
  bytes: number;
  /** How many pictures of pixels the file embeds. */
  pictures: number;
  sheets: Sheet[];
}

/** The heights, in points, of the head and foot of a sheet; `print-sheet.css` sets its margins. */
const headPt = 68;
const footPt = 48;

/** Radicals that some fonts draw by the same glyph as a character, so that a PDF may name either; one means an older form. */
const radicals: Record<string, string> = Object.fromEntries(
  [
    ...'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺟母⺎兀⻤鬼⻣骨戶户'.matchAll(
      /../gu,
    ),
  ].map(([pair]) => [...pair] as [string, string]),
);
const radicalRe = new RegExp(`[${Object.keys(radicals).join('')}]`, 'gu');
/** Dashes, which some fonts draw alike. */
const dashRe = /[\u2012-\u2015]/gu;
/** White space, and what marks where a word may break. */
const unseenRe = /[\s\u200b\u00ad]/gu;
const pictureRe = /\/Subtype \/Image\b/gu;

/** Text as it can be compared: no white space, no distinction of compatibility forms, radicals or dashes. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(unseenRe, '')
    .replaceAll(dashRe, '–')
    .replaceAll(radicalRe, (radical) => radicals[radical]!);
}

/** Whether a text, as `plain` gives it, stands on one of the sheets. */
export function isWhole(sought: string, sheets: readonly Sheet[]): boolean {
  return sheets.some(({ text }) => text.includes(sought));
}

/** Whether a text, as `plain` gives it, stands on one of the sheets or goes on from one to the next. */
export function isPrinted(sought: string, sheets: readonly Sheet[]): boolean {
  if (isWhole(sought, sheets)) return true;
  return sheets.some((sheet, index) => {
    const next = sheets[index + 1];
    if (!next) return false;
    let begun = 0;
    while (sheet.text.includes(sought.slice(0, begun + 1))) begun += 1;
    return begun > 0 && next.text.includes(sought.slice(begun));
  });
}

/** Prints a page as Chromium does, on the paper chosen on the page, whole or in brief, and reads the PDF. */
export async function print(
  page: Page,
  choice: Choice | 'letter',
  { whole }: { whole: boolean } = { whole: true },
): Promise<Printed> {
  await page.locator(`#paper-${choice}`).evaluate((input) => {
    (input as HTMLInputElement).checked = true;
  });
  await page.locator('#paper-whole').evaluate((input, checked) => {
    (input as HTMLInputElement).checked = checked;
  }, whole);
  const pdf = await page.pdf({ preferCSSPageSize: true });
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
    const isMargin = ({ y }: Run): boolean => y < footPt || y > height - headPt;
    const body = runs.filter((run) => !isMargin(run));
    const lowest = Math.min(...body.map(({ y }) => y));
    sheets.push({
      width,
      height,
      runs,
      margins: joined(runs.filter(isMargin)),
      text: joined(body),
      lastLine: joined(body.filter(({ y }) => y - lowest < 2)),
    });
  }
  return { bytes: pdf.length, pictures: pdf.toString('latin1').match(pictureRe)?.length ?? 0, sheets };
}

function joined(runs: readonly Run[]): string {
  return plain(runs.map(({ text }) => text).join(''));
}
