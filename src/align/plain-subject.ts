import { plainForm } from './plain-form.ts';

/** What stands around the name of the thing measured: its number in a table, the word for its growth. */
const numberingRe = /^\d{1,3}[.、．]/u;
const growthWordRe = /(?:年均)?(?:增长率|增长|增速|增幅)$/u;

/** A subject in the form in which things are compared: `1.地区生产总值（GDP）` → `地区生产总值(gdp)`. */
export function plainSubject(subject: string): string {
  return plainForm(subject).text.replace(numberingRe, '').replace(growthWordRe, '');
}
