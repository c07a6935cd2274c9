import type { Edition } from '../edition.ts';
import type { Library } from '../library.ts';

/**
 * How a title of a section or goal reads in the language of the edition: `null` where that is the plan's own, or where
 * the vocabulary has no rendering of it.
 */
export function titleIn(
  { language }: Edition,
  { vocabulary }: Pick<Library, 'vocabulary'>,
  title: string,
): string | null {
  return language === 'zh' ? null : (vocabulary.titles[title] ?? null);
}
