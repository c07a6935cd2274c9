import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { checkReading } from '../check/check-reading.ts';
import { checkReview } from '../check/check-review.ts';
import { applyReview } from '../read/apply-review.ts';
import type { PlanReader, ReadPlan } from '../read/plan-reader.ts';
import { reviewSchema } from '../schema/review.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { loadPlan, type LoadedPlan } from './load-plan.ts';
import { openYaml } from './load-yaml.ts';
import { namesIn } from './plan-paths.ts';

/**
 * A plan that was read and reviewed, `read` being `undefined` if it cannot be used. The messages are in its file and in that
 * of its reviews, which has none if there are no reviews.
 */
export interface LoadedReading extends LoadedPlan {
  read: ReadPlan | undefined;
  reviewFile: VFile;
}

/**
 * Loads one plan, reads it, lets the people who looked at it have the last word (`../reviews/<plan-id>.yaml`), and checks
 * everything. It never throws for bad content, only where the disk fails.
 */
export async function loadReading(
  path: string,
  vocabulary: Vocabulary,
  reader: PlanReader,
): Promise<LoadedReading> {
  const { file, plan } = await loadPlan(path, vocabulary);
  if (!plan) return { file, plan, read: undefined, reviewFile: new VFile({ path }) };
  const read = reader(plan);
  checkReading({ ...read, placeOf: plan.placeOf, file, vocabulary });

  const reviews = await openReviews(join(dirname(path), '..', 'reviews'), plan.about.id);
  if (!reviews.read) return { file, plan, read, reviewFile: reviews.file };
  const { value: review, placeOf } = reviews.read;
  const { reading, gone, unknown } = applyReview(read.reading, review, vocabulary);
  checkReview({ file: reviews.file, review, placeOf, gone, unknown }, file, plan);
  return { file, plan, read: { ...read, reading }, reviewFile: reviews.file };
}

/** The reviews of a plan; none where there is no file of them. */
async function openReviews(
  folder: string,
  id: string,
): ReturnType<typeof openYaml<typeof reviewSchema._output>> {
  const name = `${id}.yaml`;
  if (!(await namesIn(folder)).includes(name))
    return { file: new VFile({ path: join(folder, name) }), read: undefined };
  return openYaml(folder, id, reviewSchema);
}
