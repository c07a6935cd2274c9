import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { grammarWordsSchema, type GrammarWords } from '../../src/schema/grammar-words.ts';

/** The words of grammar, which are those of the language and the same for every site. */
export const sampleGrammar: GrammarWords = grammarWordsSchema.parse(
  parse(readFileSync(new URL('../../content/grammar.yaml', import.meta.url), 'utf8')),
);
