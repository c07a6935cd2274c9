import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Point, YamlValue } from '../parse/read-yaml.ts';
import type { PlanText } from '../schema/plan-text.ts';
import type { Vocabulary } from '../schema/vocabulary.ts';
import { districtsApart } from './vocabulary/districts-apart.ts';
import { givenOnce } from './vocabulary/given-once.ts';
import { lookedForWords } from './vocabulary/looked-for-words.ts';
import { knownNames } from './vocabulary/known-names.ts';
import type { VocabularyComplaint } from './vocabulary/complaint.ts';

/** A vocabulary file, and where each part of it stands. */
export interface VocabularyFile extends Pick<YamlValue<unknown>, 'placeOf'> {
  file: VFile;
}

/**
 * Checks what the schema of one vocabulary file cannot tell: what is given twice or contradicts itself, and names that
 * another file does not have. Every problem becomes a fatal message at its place, which names the other place too.
 */
export function checkVocabulary(
  vocabulary: Vocabulary,
  fileOf: (name: keyof Vocabulary) => VocabularyFile,
): void {
  const complaints = [...givenOnce(vocabulary), ...knownNames(vocabulary), ...districtsApart(vocabulary)];
  for (const complaint of complaints) report(complaint, fileOf).fatal = true;
}

/**
 * Tries the looked-for words on the plans at hand: one that stands in most sentences is a warning, an entry none of whose words
 * stands anywhere a note. Words that stand nowhere are mostly there for plans yet to come, so those of a file are one note, at
 * the first of them; with `each` every one has its own.
 */
export function checkLookedFor(
  vocabulary: Vocabulary,
  plans: readonly PlanText[],
  fileOf: (name: keyof Vocabulary) => VocabularyFile,
  each: boolean,
): void {
  const { tooBroad, neverFound, unused } = lookedForWords(vocabulary, plans);
  for (const complaint of tooBroad) report(complaint, fileOf);
  const perFile = [...Map.groupBy(unused, ({ at }) => at.name).values()].map(summary);
  for (const complaint of each ? unused : [...neverFound, ...perFile])
    report(complaint, fileOf).fatal = undefined;
}

function summary(unused: readonly VocabularyComplaint[]): VocabularyComplaint {
  const [first] = unused;
  return unused.length === 1
    ? first!
    : {
        ...first!,
        reason: `${first!.reason} Nor do ${unused.length - 1} others of this file; \`--words\` notes each.`,
      };
}

function report(
  { ruleId, reason, at, first }: VocabularyComplaint,
  fileOf: (name: keyof Vocabulary) => VocabularyFile,
): VFileMessage {
  const { file, placeOf } = fileOf(at.name);
  const other =
    first && `${fileOf(first.name).file.path}:${lineColumn(fileOf(first.name).placeOf(first.path))}`;
  return file.message(other === undefined ? reason : `${reason} (first at ${other})`, {
    place: placeOf(at.path),
    ruleId,
    source: 'vocabulary',
  });
}

function lineColumn({ line, column }: Point): string {
  return `${line}:${column}`;
}
