import { location } from 'vfile-location';
import type { PlanText } from '../schema/plan-text.ts';
import type { RoleWord } from '../schema/role-word.ts';
import { goals } from './goals.ts';
import { outline } from './outline.ts';
import { planBlocks } from './plan-blocks.ts';

/**
 * Reads the text of a plan, Markdown or plain: its outline, passages, sentences and goals, each with its place.
 *
 * Loses nothing: all headings and sentences in order are the source without its markup, white space apart. Front matter
 * is passed over. `roles` are the heading words that say what part a section plays. Never throws.
 */
export function parsePlanText(source: string, roles: readonly RoleWord[]): PlanText {
  const places = location(source);
  const sections = outline(
    planBlocks(source),
    (offset) => {
      const point = places.toPoint(offset)!;
      return { line: point.line, column: point.column, offset };
    },
    roles,
  );
  return { sections, goals: goals(sections) };
}
