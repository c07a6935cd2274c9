import type { District } from '../../schema/district.ts';
import type { PlanReading } from '../../schema/plan-reading.ts';
import type { SentenceRun, SharedPassage } from '../../schema/shared-passage.ts';
import { letterCutter } from './plan-letters.ts';
import { sharedPassages } from './shared-passages.ts';

/** A run of text, from `start` up to `end`. */
type Run = Pick<SentenceRun, 'start' | 'end'>;

/**
 * What plans have in common, word for word or nearly. That a passage also stands in another plan says nothing of who wrote
 * it first: both may follow a plan of the city or the province.
 */
export interface SharedText {
  passages: readonly SharedPassage[];
  /** The passages that a sentence of a plan has a part in. */
  ofSentence: (plan: string, sentence: string) => readonly SharedPassage[];
  /** The runs of a sentence that stand in other plans (in those named, or in any), apart and in order. */
  runsOf: (plan: string, sentence: string, others?: ReadonlySet<string>) => Run[];
}

/** What the plans of some districts share; the names of all `districts` known count as one word. */
export function sharedText(
  readings: readonly Pick<PlanReading, 'about' | 'text'>[],
  districts: readonly District[],
): SharedText {
  const names = districts.flatMap(({ name, shortName, city }) => [name.zh, shortName.zh, city.zh]);
  const cut = letterCutter(names);
  const passages = sharedPassages(readings.map(({ about, text }) => cut(about.id, text)));
  const byPlan = Map.groupBy(passages, ({ plan }) => plan);
  const bySentence = new Map<string, Map<string, SharedPassage[]>>();
  for (const [plan, own] of byPlan) {
    const found = new Map<string, SharedPassage[]>();
    for (const passage of own)
      for (const { sentence } of passage.at) found.set(sentence, [...(found.get(sentence) ?? []), passage]);
    bySentence.set(plan, found);
  }
  const ofSentence: SharedText['ofSentence'] = (plan, sentence) => bySentence.get(plan)?.get(sentence) ?? [];
  return {
    passages,
    ofSentence,
    runsOf: (plan, sentence, others) =>
      union(
        ofSentence(plan, sentence)
          .filter(({ other }) => others?.has(other) ?? true)
          .flatMap(({ at }) => at.filter((run) => run.sentence === sentence)),
      ),
  };
}

/** Runs joined where they meet or overlap, in order. */
function union(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const { start, end } of [...runs].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
