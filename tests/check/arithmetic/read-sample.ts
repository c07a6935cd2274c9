import { planReader } from '../../../src/read/plan-reader.ts';
import { loadVocabulary } from '../../../src/load/load-vocabulary.ts';
import { parsePlanText } from '../../../src/parse/parse-plan-text.ts';
import type { PlanAbout } from '../../../src/schema/plan-about.ts';
import type { PlanReading } from '../../../src/schema/plan-reading.ts';
import { sampleReading } from '../../samples/sample-reading.ts';

/** The vocabulary of the site: what the rules say must hold for the words that plans really use. */
export const vocabulary = (await loadVocabulary('content')).vocabulary!;

const read = planReader(vocabulary);

/** A five-year plan 2021–2025, adopted in January 2021, with the text given, read as the site reads it. */
export function readSample(text: string, changes: Partial<PlanAbout> = {}): PlanReading {
  const about = { ...sampleReading('sample', []).about, ...changes };
  const placeOf = () => ({ line: 1, column: 1 });
  return read({ about, text: parsePlanText(text, vocabulary.roles), placeOf }).reading;
}
