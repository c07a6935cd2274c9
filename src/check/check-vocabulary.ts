import type { VFile } from 'vfile';
import type { Vocabulary } from '../schema/vocabulary.ts';

/**
 * Checks what one vocabulary file cannot tell alone: ids given twice, indicators whose topic or unit is unknown.
 * Every problem becomes a fatal message in the file of that name.
 */
export function checkVocabulary(vocabulary: Vocabulary, fileOf: (name: keyof Vocabulary) => VFile): void {
  const complain = (name: keyof Vocabulary, ruleId: string, reason: string, written: string): void => {
    const file = fileOf(name);
    const line = String(file)
      .split('\n')
      .findLastIndex((text) => text.includes(written));
    const message = file.message(reason, {
      place: { line: Math.max(1, line + 1), column: 1 },
      ruleId,
      source: 'vocabulary',
    });
    message.fatal = true;
  };

  for (const name of ['districts', 'topics', 'indicators', 'offices'] as const) {
    const seen = new Set<string>();
    for (const { id } of vocabulary[name]) {
      if (seen.has(id))
        complain(name, 'unique-id', `The id “${id}” is given twice; ids never change meaning.`, `id: ${id}`);
      seen.add(id);
    }
  }

  const english = new Set<string>();
  for (const word of vocabulary.english.flatMap(({ en }) => en)) {
    if (english.has(word))
      complain(
        'english',
        'unique-english-word',
        `“${word}” is given twice; say in one line what it is in Chinese.`,
        word,
      );
    english.add(word);
  }

  const topics = new Set(vocabulary.topics.map(({ id }) => id));
  const units = new Set(vocabulary.units.flatMap(({ symbol, aliases }) => [symbol, ...aliases]));
  for (const { id, topic, unit } of vocabulary.indicators) {
    if (!topics.has(topic))
      complain(
        'indicators',
        'known-topic',
        `“${id}” has the topic “${topic}”, which topics.yaml does not.`,
        `id: ${id}`,
      );
    if (!units.has(unit))
      complain(
        'indicators',
        'known-unit',
        `“${id}” has the unit “${unit}”, which units.yaml does not.`,
        `id: ${id}`,
      );
  }
}
