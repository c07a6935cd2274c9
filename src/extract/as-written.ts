import { planSentences } from '../parse/plan-sentences.ts';
import type { Passage, PlanText, Sentence } from '../schema/plan-text.ts';
import type { Quantity } from '../schema/quantity.ts';
import { simplified } from '../text/simplified.ts';

/** A text in simplified characters, each at its place; the text itself where it has no others. */
export function inSimplified(text: PlanText): PlanText {
  let differs = false;
  const plain = (words: string): string => {
    const read = simplified(words);
    differs ||= read !== words;
    return read;
  };
  const plainSentence = (sentence: Sentence): Sentence => ({ ...sentence, text: plain(sentence.text) });
  const plainPassage = (passage: Passage): Passage => {
    const sentences = passage.sentences.map(plainSentence);
    return passage.kind === 'row'
      ? { ...passage, sentences, cells: passage.cells.map(plain) }
      : { ...passage, sentences, lead: passage.lead && plain(passage.lead) };
  };
  const sections = text.sections.map((section) => ({
    ...section,
    heading: plain(section.heading),
    title: plain(section.title),
    passages: section.passages.map(plainPassage),
  }));
  return differs ? { ...text, sections } : text;
}

/** Quantities read in simplified characters, with the words of the document as it writes them. */
export function asWritten(quantities: readonly Quantity[], text: PlanText): Quantity[] {
  const sentences = planSentences(text);
  /** How the document writes a character where it does so in another way; the last time it did. */
  const ways = new Map<string, string>();
  for (const { text: written } of sentences.values()) {
    const plain = simplified(written);
    for (let i = 0; i < plain.length; i++)
      if (plain.charAt(i) !== written.charAt(i)) ways.set(plain.charAt(i), written.charAt(i));
  }
  return quantities.map((quantity) => {
    const written = sentences.get(quantity.sentence)!.text;
    const plain = simplified(written);
    const original = (words: string): string => {
      const at = plain.indexOf(words);
      return at < 0
        ? Array.from(words, (character) => ways.get(character) ?? character).join('')
        : written.slice(at, at + words.length);
    };
    return {
      ...quantity,
      quote: written.slice(quantity.start, quantity.end),
      subject: original(quantity.subject),
      unit: quantity.unit && original(quantity.unit),
      cell: quantity.cell && original(quantity.cell),
      act: quantity.act && original(quantity.act),
      scope: quantity.scope === 'district' ? quantity.scope : original(quantity.scope),
    };
  });
}
