import { countedNumbers } from './counted-numbers.ts';
import { dateMentions } from './dates.ts';
import { foldText, type FoldedText } from './fold-text.ts';
import type { Grammar } from './grammar.ts';
import { placeNumbers } from './number-context.ts';
import type { PlanFrame } from './plan-frame.ts';
import { mergedRuns, quotedRuns, type Run } from './quoted.ts';
import { SentenceReader } from './sentence-reader.ts';
import type { Statement } from './statement.ts';
import { timeCues, type TimeCue } from './time-cue.ts';

/** A sentence as the grammar reads it. */
export interface SentenceReading {
  folded: FoldedText;
  cues: TimeCue[];
  statements: Statement[];
  /** What it spoke of last. */
  topic: string;
  /** Numbers no rule understood, as runs of the sentence. */
  unread: Run[];
}

/** Reads the quantities of one sentence. `topic` is what the sentence before it spoke of, `title` what its heading does. */
export function readSentence(
  sentence: string,
  frame: PlanFrame,
  grammar: Grammar,
  topic: string,
  title: string,
): SentenceReading {
  const folded = foldText(sentence);
  const { text, origin } = folded;
  const names = quotedRuns(folded.text);
  const dates = dateMentions(text);
  const cues = timeCues(text, names, frame, dates);
  const { clauses, numbers, unread } = countedNumbers(text, names, dates, grammar);
  const times = mergedRuns([...dates, ...cues]);
  const placed = placeNumbers(text, numbers, times, grammar);
  const reader = new SentenceReader({ sentence, folded, numbers: placed, times, grammar, topic, title });
  const statements = reader.read(clauses);
  return {
    folded,
    cues,
    statements,
    topic: reader.topic,
    unread: unread.map(({ start, end }) => ({ start: origin[start]!, end: origin[end - 1]! + 1 })),
  };
}
