/** An entry of a feed: an unchanging id, its address, what it is called, its day and what it says. */
export interface FeedEntry {
  id: string;
  title: string;
  address: string;
  /** `2026-03-01` */
  date: string;
  paragraphs: readonly string[];
}

/** A feed; `address` is its own, `page` that of the page it follows. */
export interface Feed {
  title: string;
  author: string;
  language: string;
  address: string;
  page: string;
  /** The day of its newest entry, or of what it is about where it has none. */
  updated: string;
  entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287). Days are given as their beginning, UTC. */
export function atomFeed({ title, author, language, address, page, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    `<title>${escaped(title)}</title>`,
    `<id>${escaped(address)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `<author><name>${escaped(author)}</name></author>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      `<title>${escaped(entry.title)}</title>`,
      `<id>${escaped(entry.id)}</id>`,
      `<link rel="alternate" type="text/html" href="${escaped(entry.address)}"/>`,
      `<updated>${entry.date}T00:00:00Z</updated>`,
      `<content type="text">${escaped(entry.paragraphs.join('\n'))}</content>`,
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML does not allow at all. */
const forbiddenRe = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text.replace(forbiddenRe, '').replace(/[&<>"]/gu, (sign) => escapes[sign]!);
