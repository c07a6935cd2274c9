import * as z from 'zod';

/** Nothing to see, or a character that cannot be seen: a control, a joiner, a turner of direction, a private or lost one. */
const blankOrUnseenRe = /^\s*$|[^\P{C}\n]|\uFFFD/u;

/** A text that readers see: not blank, and no character in it that they cannot see. */
export const textSchema = z
  .string()
  .min(1)
  .refine(
    (text) => !blankOrUnseenRe.test(text),
    'expected a text that can be seen, without control, invisible or unreadable characters',
  );

/** Words by which a thing is known in plans. One character stands in too many other words to tell anything. */
export const wordingSchema = textSchema.refine(
  (text) => [...text.trim()].length > 1,
  'expected at least two characters; one alone stands in many words that mean something else',
);
