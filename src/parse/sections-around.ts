import type { PlanText, Section } from '../schema/plan-text.ts';

/** Gives the section of an anchor with those around it, the outermost first; none for `null` or an unknown anchor. */
export function sectionsAround({
  sections,
}: Pick<PlanText, 'sections'>): (anchor: string | null) => Section[] {
  const byAnchor = new Map(sections.map((section) => [section.anchor, section]));
  const around = (anchor: string | null): Section[] => {
    const section = anchor === null ? undefined : byAnchor.get(anchor);
    return section ? [...around(section.parent), section] : [];
  };
  return around;
}

/** The depth of the heading that is the plan’s own title. */
const titleDepth = 1;

/** Those of these sections whose headings say where a sentence stands: all but the plan’s own title. */
export const headed = (sections: readonly Section[]): Section[] =>
  sections.filter(({ depth }) => depth > titleDepth);

/** Headings as a path: the outer ones by their label, where they have one, the last in full. */
export const headingPath = (sections: readonly Section[]): string[] =>
  sections.map(({ label, heading }, index) => (index < sections.length - 1 ? (label ?? heading) : heading));
