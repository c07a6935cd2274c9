import type { SentenceRun, SharedPassage } from '../../schema/shared-passage.ts';
import { nameCode, numberCode, type PlanLetters } from './plan-letters.ts';
import { sharedRuns, widestGap, type SharedRun } from './shared-runs.ts';

/** So many letters in a row are no coincidence; fixed phrases of plans (国民经济和社会发展) are shorter. */
const tellingRun = 12;
/** A passage of shorter runs: as many letters in all, and so large a part of the passage. */
const tellingLetters = 15;
const tellingPart = 0.6;

/**
 * The passages that plans share, for each plan in its order, one entry for each other plan that holds it. Texts must be
 * known by their letters; cost as of `sharedRuns`.
 */
export function sharedPassages(letters: readonly PlanLetters[]): SharedPassage[] {
  const byPair = Map.groupBy(sharedRuns(letters), ({ plan, other }) => plan * letters.length + other);
  return [...byPair.values()].flatMap((runs) =>
    chainsOf(runs)
      .filter(isTelling)
      .map((chain) => passageOf(chain, letters)),
  );
}

/** Runs that follow one another closely in both plans. */
function chainsOf(runs: readonly SharedRun[]): SharedRun[][] {
  const chains: SharedRun[][] = [];
  for (const run of runs) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const gap = last ? run.at - (last.at + last.length) : Infinity;
    const gapThere = last ? run.there - (last.there + last.length) : Infinity;
    if (chain && gap <= widestGap && gapThere >= 0 && gapThere <= widestGap) chain.push(run);
    else chains.push([run]);
  }
  return chains;
}

function isTelling(chain: readonly SharedRun[]): boolean {
  const letters = lettersIn(chain);
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const span = Math.max(last.at + last.length - first.at, last.there + last.length - first.there);
  return (
    chain.some(({ length }) => length >= tellingRun) ||
    (letters >= tellingLetters && letters / span >= tellingPart)
  );
}

function lettersIn(chain: readonly SharedRun[]): number {
  return chain.reduce((all, { length }) => all + length, 0);
}

function passageOf(chain: readonly SharedRun[], letters: readonly PlanLetters[]): SharedPassage {
  const [first, last] = [chain[0]!, chain.at(-1)!];
  const [mine, theirs] = [letters[first.plan]!, letters[first.other]!];
  const at = sentenceRuns(mine, first.at, last.at + last.length);
  const there = sentenceRuns(theirs, first.there, last.there + last.length);
  return {
    plan: mine.plan,
    other: theirs.plan,
    at,
    there,
    letters: lettersIn(chain),
    exact: chain.length === 1 && writtenAlike(mine, first.at, theirs, first.there, first.length),
  };
}

/** The runs of sentences that hold the letters from `from` up to `to`. */
function sentenceRuns(
  { sentences, sentenceOf, startOf, endOf }: PlanLetters,
  from: number,
  to: number,
): SentenceRun[] {
  const runs: SentenceRun[] = [];
  for (let at = from; at < to;) {
    const sentence = sentenceOf[at]!;
    const start = startOf[at]!;
    while (at < to && sentenceOf[at] === sentence) at += 1;
    runs.push({ sentence: sentences[sentence]!.anchor, start, end: endOf[at - 1]! });
  }
  return runs;
}

/** Whether two runs of letters are written alike: numbers and names may differ though they count as the same letter. */
function writtenAlike(
  mine: PlanLetters,
  at: number,
  theirs: PlanLetters,
  there: number,
  length: number,
): boolean {
  for (let index = 0; index < length; index += 1) {
    const code = mine.codes[at + index];
    if (code !== numberCode && code !== nameCode) continue;
    if (writtenAt(mine, at + index) !== writtenAt(theirs, there + index)) return false;
  }
  return true;
}

function writtenAt({ sentences, sentenceOf, startOf, endOf }: PlanLetters, at: number): string {
  return sentences[sentenceOf[at]!]!.text.slice(startOf[at], endOf[at]);
}
