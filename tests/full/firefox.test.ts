import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../browser/page-kinds.ts';
import { serveFolder } from './serve-folder.ts';

const dist = resolve('dist-invented');
const firefox = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find(existsSync);
const kinds = existsSync(dist) ? [...pageKinds()] : [];

let browser: Browser;
let site: { url: string; server: Server };

/** Opens a page at a width; gives what its console complained of. */
async function opened(path: string, width: number): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(site.url + path, { waitUntil: 'load' });
  return { page, complaints };
}

describe.skipIf(firefox === undefined || kinds.length === 0)('in Firefox', () => {
  beforeAll(async () => {
    site = await serveFolder(dist);
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    site.server.close();
  });

  it.each(kinds)('%s: nothing is complained of, and nothing stands beyond the side', async (_, path) => {
    const { page, complaints } = await opened(path, 390);
    for (const width of [390, 1280]) {
      await page.setViewport({ width, height: 900 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(complaints).toEqual([]);
    expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
    await page.close();
  });

  it('sets no digits of a quote over each other', async () => {
    const { page } = await opened('/plans/chenghu-15th-five-year-plan/', 1280);
    const overprinted = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.querySelector('.plan-text')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent!;
        let before: DOMRect | null = null;
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect();
          if (before && box.width > 0 && box.top === before.top && box.left < before.right - 1)
            found.push(text.slice(at - 1, at + 1));
          before = box;
        }
      }
      return found;
    });
    expect(overprinted).toEqual([]);
    await page.close();
  });

  it('prints a comparison', async () => {
    const { page } = await opened('/compare/chenghu~hechuan/', 1280);
    expect((await page.pdf()).length).toBeGreaterThan(50_000);
    await page.close();
  });
});
