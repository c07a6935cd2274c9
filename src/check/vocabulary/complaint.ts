import type { Vocabulary } from '../../schema/vocabulary.ts';

/** A part of a vocabulary file: `indicators`, `[3, 'wordings', 0]`. */
export interface VocabularyPart {
  name: keyof Vocabulary;
  path: readonly PropertyKey[];
}

/** What is wrong with a part of a vocabulary, and the part that it clashes with, if it does. */
export interface VocabularyComplaint {
  ruleId: string;
  /** What is wrong and what to do, one sentence. */
  reason: string;
  at: VocabularyPart;
  first?: VocabularyPart;
}
