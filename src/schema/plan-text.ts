import * as z from 'zod';
import { placeSchema } from './place.ts';

/**
 * A sentence (句). Its `anchor` derives from its own text, so it stays when other text is edited.
 * `text` is the plan's text without markup and without the line breaks inside it.
 */
export const sentenceSchema = z.strictObject({
  anchor: z.string(),
  text: z.string().min(1),
  place: placeSchema,
});
export type Sentence = z.infer<typeof sentenceSchema>;

/**
 * A passage (段落): a paragraph, a list item or a table row. Its sentences joined are its whole text.
 * `lead` is the title of a lead-in (`经济实力更上新高。`), a prefix of the passage's text, or `null`.
 * A row's one sentence holds its `cells` joined by ` | `; rows of one table share its `table` number (from 0 in the
 * plan); `header` marks the row that names the columns.
 */
export const passageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paragraph'),
    anchor: z.string(),
    lead: z.string().nullable(),
    sentences: z.array(sentenceSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('item'),
    anchor: z.string(),
    lead: z.string().nullable(),
    sentences: z.array(sentenceSchema).min(1),
  }),
  z.strictObject({
    kind: z.literal('row'),
    anchor: z.string(),
    table: z.int().nonnegative(),
    header: z.boolean(),
    cells: z.array(z.string()),
    sentences: z.array(sentenceSchema).length(1),
  }),
]);
export type Passage = z.infer<typeof passageSchema>;

/**
 * What part a goal or section plays in its plan; 发展基础 is `context`, 2035年远景目标 `vision`, 保障措施 `safeguard`. A
 * `preamble` sets no task: a preface, the letter that issues the document, the guiding thought.
 */
export const roles = ['preamble', 'context', 'vision', 'goal', 'safeguard'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/**
 * A section (章节) of the plan's own outline. `heading` is as written, `label` its numbering (`第三节`, `（四）`) and
 * `title` the rest; text that stands before the first heading is a section of depth 0 with an empty heading.
 * `parent` is the anchor of the section around it.
 */
export const sectionSchema = z.strictObject({
  anchor: z.string(),
  depth: z.int().nonnegative(),
  heading: z.string(),
  label: z.string().nullable(),
  title: z.string(),
  role: roleSchema,
  parent: z.string().nullable(),
  place: placeSchema,
  passages: z.array(passageSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/**
 * A goal (目标/任务): the smallest titled unit that states an aim, either a leaf section or a lead-in paragraph with the
 * paragraphs that follow it. `section` is the anchor of the section it stands in; `sentences` are anchors, in order.
 */
export const goalSchema = z.strictObject({
  anchor: z.string(),
  section: z.string(),
  label: z.string().nullable(),
  title: z.string(),
  role: roleSchema,
  sentences: z.array(z.string()).min(1),
});
export type Goal = z.infer<typeof goalSchema>;

/** The text of a plan, parsed: its sections in document order, and its goals. */
export const planTextSchema = z.strictObject({
  sections: z.array(sectionSchema),
  goals: z.array(goalSchema),
});
export type PlanText = z.infer<typeof planTextSchema>;
