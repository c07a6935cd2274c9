import type { Goal, Passage, Section } from '../schema/plan-text.ts';
import { headingLabel } from './heading-label.ts';

/** Dashes and numbering before a lead-in's title, and the full stop after it. */
const dashesRe = /^[—－–-]+\s*/u;
const stopRe = /[。：:]$/u;

/**
 * The goals of a plan: every lead-in paragraph with the paragraphs that follow it, and the rest of every section's own
 * text under the section's title. A section that only holds other sections has none of its own.
 */
export function goals(sections: readonly Section[]): Goal[] {
  return sections.flatMap((section) => {
    const found: Goal[] = [];
    let goal: Goal | undefined;
    for (const passage of section.passages) {
      const sentences = passage.sentences.map((sentence) => sentence.anchor);
      const lead = passage.kind === 'row' ? null : passage.lead;
      if (lead !== null) {
        goal = leadGoal(lead, passage, section, sentences);
        found.push(goal);
      } else if (goal) {
        goal.sentences.push(...sentences);
      } else {
        const { anchor, label, title, role } = section;
        goal = { anchor, section: anchor, label, title, role, sentences };
        found.push(goal);
      }
    }
    return found;
  });
}

function leadGoal(lead: string, passage: Passage, section: Section, sentences: string[]): Goal {
  const plain = lead.replace(dashesRe, '');
  const label = headingLabel(plain)?.label ?? null;
  return {
    anchor: passage.anchor,
    section: section.anchor,
    label,
    title: plain
      .slice(label?.length ?? 0)
      .trim()
      .replace(stopRe, ''),
    role: section.role,
    sentences,
  };
}
