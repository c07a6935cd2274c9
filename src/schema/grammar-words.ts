import * as z from 'zod';
import { stageSchema } from './quantity.ts';

const wordsSchema = z
  .array(z.string().min(1))
  .min(1)
  .superRefine((words, context) => {
    words.forEach((word, index) => {
      if (words.indexOf(word) < index)
        context.addIssue({ code: 'custom', path: [index], message: `“${word}” stands twice in this list` });
    });
  });

/** The words by which sentences are read (`content/grammar.yaml`, where each list says what belongs into it). */
export const grammarWordsSchema = z.strictObject({
  verbs: z.strictObject({ doing: wordsSchema, adding: wordsSchema, naming: wordsSchema }),
  predicates: z.strictObject({
    states: wordsSchema,
    movements: wordsSchema,
    growths: wordsSchema,
    changes: wordsSchema,
    yearly: wordsSchema,
    shared: wordsSchema,
    shades: wordsSchema,
  }),
  directions: z.strictObject({ up: wordsSchema, down: wordsSchema, keep: wordsSchema }),
  stages: z.array(z.strictObject({ stage: stageSchema, words: wordsSchema })).min(1),
  places: z.strictObject({ wholes: wordsSchema, parts: wordsSchema, statistics: wordsSchema }),
  groups: wordsSchema,
  leadIns: wordsSchema,
  holdings: wordsSchema,
  endsInWord: wordsSchema,
  units: z.strictObject({ compounds: wordsSchema, classifiers: wordsSchema, nounLike: wordsSchema }),
});
export type GrammarWords = z.infer<typeof grammarWordsSchema>;
