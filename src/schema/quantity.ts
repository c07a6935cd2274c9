import * as z from 'zod';
import { placeSchema } from './place.ts';

/** How the stated number limits what it measures. `relative` is a rank or a comparison without a number. */
export const bounds = ['min', 'max', 'about', 'exact', 'range', 'relative'] as const;
export const boundSchema = z.enum(bounds);
export type Bound = z.infer<typeof boundSchema>;

/**
 * What kind of number it is: `level` a state reached or held, `growth` a rate of increase, `change` an amount added to
 * or cut from a state, `count` things or works to carry out or carried out.
 */
export const measures = ['level', 'growth', 'change', 'count'] as const;
export const measureSchema = z.enum(measures);
export type Measure = z.infer<typeof measureSchema>;

/** `target`: the plan wants it; `achieved`: it is so already, or it happened; `baseline`: a table's base-year column. */
export const statuses = ['target', 'achieved', 'baseline'] as const;
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/**
 * Where a number's period comes from: the words of its own sentence, a heading or an opening that holds for it, the
 * document's own span, title or date, or nothing but the usual meaning of such a document (`assumed`, never published as stated).
 */
export const periodSources = ['sentence', 'heading', 'document', 'assumed'] as const;
export const periodSourceSchema = z.enum(periodSources);
export type PeriodSource = z.infer<typeof periodSourceSchema>;

/** Which way a number moves what it measures, or that it holds it where it is (保持, 稳定, 控制). */
export const directions = ['up', 'down', 'keep'] as const;
export const directionSchema = z.enum(directions);
export type Direction = z.infer<typeof directionSchema>;

/** How far works are: 签约, 落地, 开工, 在建, 建成, 竣工, 投产. */
export const stages = ['signed', 'landed', 'begun', 'ongoing', 'built', 'finished', 'in-use'] as const;
export const stageSchema = z.enum(stages);
export type Stage = z.infer<typeof stageSchema>;

/** 预期性 / 约束性 of an indicator table. */
export const natures = ['expected', 'binding'] as const;
export const natureSchema = z.enum(natures);
export type Nature = z.infer<typeof natureSchema>;

/** The words by which a plan weakens or strengthens what it sets. */
export const modalities = ['力争', '争取', '力求', '确保', '努力', '预计', '计划', '预期'] as const;
export const modalitySchema = z.enum(modalities);
export type Modality = z.infer<typeof modalitySchema>;

/** A year or a span of years: `2025`, `2021-2025`. */
export const periodSchema = z.string().regex(/^\d{4}(-\d{4})?$/u);

/**
 * One stated number with what its sentence says about it (量化表述).
 *
 * `value` is a decimal string, a range `10..15`, a ratio `48:52`, or `null` for a relative goal. `unit` is as written.
 * `inclusive` says whether the bound contains the number (Civil Code art. 1259: 以上, 以下, 以内 do, 超过 and 不足 do
 * not); `null` where there is no bound of that kind. `modality` is the plan's own word or `null`.
 * `yearly` says that it is for each year (年均, 每年), not for all the years of its period together (累计, `[ ]` in tables).
 * `periodFrom` is `null` if and only if `period` is. `act` is the plan's own verb that governs the number (`建成`, `新增`).
 * `scope` is `district`, or the narrower or wider thing that the plan names (`城区`, `规上`, `全市`).
 * `id` is the anchor of its sentence, a point, and its number there, from 1.
 * `quote` is an exact run of its sentence: `sentence.text.slice(start, end)`. Of a table it is the whole row, and `cell` is
 * the one cell that states it, as written; in running text that is `null`.
 */
export const quantitySchema = z.strictObject({
  id: z.string(),
  quote: z.string().min(1),
  cell: z.string().min(1).nullable(),
  subject: z.string(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  bound: boundSchema,
  inclusive: z.boolean().nullable(),
  measure: measureSchema,
  yearly: z.boolean(),
  status: statusSchema,
  period: periodSchema.nullable(),
  periodFrom: periodSourceSchema.nullable(),
  direction: directionSchema.nullable(),
  act: z.string().min(1).nullable(),
  stage: stageSchema.nullable(),
  scope: z.string(),
  modality: modalitySchema.nullable(),
  nature: natureSchema.nullable(),
  sentence: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  place: placeSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;
