/** What the later of two documents of a district does with a task: keeps its words, changes them, or adds it. */
export const laterKinds = ['kept', 'changed', 'added'] as const;
export type LaterKind = (typeof laterKinds)[number];

/** A task is kept where so much of its text at least stands in the earlier document, and added where at most so little does. */
const keptPart = 0.8;
const addedPart = 0.1;

/** The kind of a task by the part of its text, 0 to 1, that the earlier document has too. */
export function laterKind(part: number): LaterKind {
  if (part >= keptPart) return 'kept';
  return part <= addedPart ? 'added' : 'changed';
}
