import { countedNumbers } from './counted-numbers.ts';
import { dateMentions } from './dates.ts';
import { foldText } from './fold-text.ts';
import type { FoldedText } from './folded-text.ts';
import type { Grammar } from '../grammar/compile-grammar.ts';
import { placeNumbers } from './placed-number.ts';
import type { PlanFrame } from './plan-frame.ts';
import { mergedRuns, quotedRuns, type Run } from './quoted.ts';
import { scanNumbers } from './scan-numbers.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { Statement } from './statement.ts';
import { timeCues, type TimeCue } from './time-cue.ts';

/** What the sentences of a passage spoke of so far: the last topic, and the different subjects of the last sentence. */
export interface Spoken {
  topic: string;
  subjects: readonly string[];
}

/** A sentence as the grammar reads it. */
export interface SentenceReading {
  folded: FoldedText;
  cues: TimeCue[];
  statements: Statement[];
  spoken: Spoken;
  /** Numbers that a rule leaves alone, and numbers that none understands, as runs of the sentence. */
  leftAlone: (Run & { rule: string })[];
  notUnderstood: Run[];
}

/** Reads the quantities of one sentence. `before` is what those before it spoke of, `title` what its heading does. */
export function readSentence(
  sentence: string,
  frame: PlanFrame,
  grammar: Grammar,
  before: Spoken,
  title: string,
): SentenceReading {
  const folded = foldText(sentence);
  const { text } = folded;
  const names = quotedRuns(folded.text);
  const dates = dateMentions(text);
  const cues = timeCues(text, names, frame, dates);
  const { clauses, numbers, leftAlone, notUnderstood } = countedNumbers(text, names, dates, grammar);
  const times = mergedRuns([...dates, ...cues]);
  const placed = placeNumbers(text, numbers, times, grammar);
  const reader = new SentenceReader({ sentence, folded, numbers: placed, times, grammar, ...before, title });
  const statements = reader.read(clauses);
  return {
    folded,
    cues,
    statements,
    spoken: { topic: reader.topic, subjects: reader.subjects },
    leftAlone: [
      ...dates.map((date) => ({ ...unfolded(date, folded), rule: 'date' })),
      ...leftAlone.map((number) => ({ ...unfolded(number, folded), rule: number.rule })),
    ].sort((a, b) => a.start - b.start),
    notUnderstood: notUnderstood.map((run) => unfolded(run, folded)),
  };
}

/** The runs of all numbers of a sentence, dates included. */
export function numbersOf(sentence: string, grammar: Grammar): Run[] {
  const folded = foldText(sentence);
  const dates = dateMentions(folded.text);
  return mergedRuns([...dates, ...scanNumbers(folded.text, dates, grammar.readUnit)]).map((run) =>
    unfolded(run, folded),
  );
}

/** A run of a folded text as a run of the text itself. */
function unfolded({ start, end }: Run, { origin }: FoldedText): Run {
  return { start: origin[start]!, end: origin[end - 1]! + 1 };
}
