import type { Bilingual, Language } from '../schema/bilingual.ts';
import { addressOf, fileAddressOf } from './routes/address.ts';
import { en } from './wording/messages/en.ts';
import { zh, type Messages } from './wording/messages/zh.ts';

/**
 * The site in one language: its messages, and how to name and address things in it.
 * View models take the edition they are made for, so that they need neither Astro nor the build's settings.
 */
export interface Edition {
  language: Language;
  words: Messages;
  /** The edition's own form of a text kept in both languages. */
  say: (text: Bilingual) => string;
  /** The address of a page of this edition, from `routes`. */
  to: (route: string) => string;
  /** The address of a file shared by all editions. */
  file: (path: string) => string;
}

const messages: Record<Language, Messages> = { zh, en };

/** The edition in `language` of a site that is served under `base` (`/` or `/plans-site/`). */
export function editionOf(language: Language, base: string): Edition {
  return {
    language,
    words: messages[language],
    say: (text) => text[language],
    to: (route) => addressOf(base, language, route),
    file: (path) => fileAddressOf(base, path),
  };
}
