import { checkReading } from '../check/check-reading.ts';
import type { PlanReader, ReadPlan } from '../read/plan-reader.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { loadPlan, type LoadedPlan } from './load-plan.ts';

/** A plan that was read, `read` being `undefined` if it cannot be used; the file holds every message. */
export interface LoadedReading extends LoadedPlan {
  read: ReadPlan | undefined;
}

/** Loads one plan, reads it, and checks both. It never throws for bad content, only where the disk fails. */
export async function loadReading(
  path: string,
  vocabulary: Vocabulary,
  reader: PlanReader,
): Promise<LoadedReading> {
  const { file, plan } = await loadPlan(path, vocabulary);
  if (!plan) return { file, plan, read: undefined };
  const read = reader(plan);
  checkReading({ ...read, placeOf: plan.placeOf, file, vocabulary });
  return { file, plan, read };
}
